package org.expediente.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the OpenAPI document; springdoc adds what the controllers offer. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
  private static final String BASIC = "basic";

  @Bean
  OpenAPI expedienteApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Expediente")
                .version("1")
                .description(
                    "Cases, documents, terms and the journal. Errors are RFC 9457 problem JSON."))
        .components(
            new Components()
                .addSecuritySchemes(
                    BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }
}
