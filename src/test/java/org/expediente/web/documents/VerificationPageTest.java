package org.expediente.web.documents;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.documents.DocumentStatus;
import org.expediente.documents.Documents;
import org.expediente.documents.PublicDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page as a citizen reads it. */
class VerificationPageTest {
  private static final String CODE = "7K2M-9QXA-4TNB";

  private final Documents documents = mock();
  private MockMvc web;

  @BeforeEach
  void page() {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    ThymeleafViewResolver views = new ThymeleafViewResolver();
    views.setTemplateEngine(engine);
    views.setCharacterEncoding("UTF-8");
    web =
        MockMvcBuilders.standaloneSetup(new VerificationPage(documents))
            .setViewResolvers(views)
            .build();
    when(documents.verify(anyString())).thenReturn(Optional.empty());
  }

  private ResultActions ask(String code) throws Exception {
    return web.perform(get("/public/verify").param("code", code)).andExpect(status().isOk());
  }

  private void issued(DocumentStatus status) {
    PublicDocument document =
        new PublicDocument(
            CODE,
            "Certificación de disponibilidad presupuestaria",
            "MJSP-FON-2026-000001",
            LocalDate.of(2026, 6, 3),
            status,
            27130,
            "ab".repeat(32));
    when(documents.verify(CODE)).thenReturn(Optional.of(document));
  }

  @Test
  void asksForTheCodeFirst() throws Exception {
    web.perform(get("/public/verify"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<label for=\"code\">")))
        .andExpect(content().string(not(containsString("Ningún documento"))));
  }

  @Test
  void saysWhatTheDocumentIsAndOffersToCompareTheFile() throws Exception {
    issued(DocumentStatus.VIGENTE);
    ask(CODE)
        .andExpect(content().string(containsString("está vigente")))
        .andExpect(content().string(containsString("MJSP-FON-2026-000001")))
        .andExpect(content().string(containsString("03/06/2026")))
        .andExpect(content().string(containsString("ab".repeat(32))))
        .andExpect(content().string(containsString("El archivo no sale de su equipo")));
  }

  @Test
  void warnsOfADocumentWithoutEffect() throws Exception {
    issued(DocumentStatus.ANULADO);
    ask(CODE).andExpect(content().string(containsString("está anulado: ya no surte efecto")));
    issued(DocumentStatus.REEMPLAZADO);
    ask(CODE).andExpect(content().string(containsString("otro lo reemplazó")));
  }

  @Test
  void anUnknownCodeIsToldAndNeverRunAsMarkup() throws Exception {
    ask("<script>alert(1)</script>")
        .andExpect(content().string(containsString("Ningún documento tiene ese código")))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }
}
