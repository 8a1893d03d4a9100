package org.expediente.web.security;

import static org.expediente.web.security.InterfaceSecurity.any;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.journal.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** What browsers open without our asking who they are; all other addresses do not exist. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
  /** Citizens, the health check and the files of our pages; data always comes from {@code /api}. */
  private static final String[] OPEN = {
    "/",
    "/public/**",
    "/funds/preguntas",
    "/funds/programas",
    "/contracts/preguntas",
    "/contracts/indicadores",
    "/contracts/historial",
    "/actuator/health/**",
    "/assets/**",
    "/pages/**",
    "/webjars/chart.js/**",
    "/favicon.ico",
    "/error"
  };

  /**
   * The web apps' page that makes a first administrator. It is open to anybody while there is none
   * (CVE-2026-77226) and nobody needs it: the first administrator comes from the environment.
   */
  private static final String[] SETUP = {
    "/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**", "/camunda/app/admin/*/setup*"
  };

  private final PageHeaders headers;
  private final NobodyFilter nobody;

  PageSecurity(PageHeaders headers, IdentityService identity) {
    this.headers = headers;
    this.nobody = new NobodyFilter(identity);
  }

  /** The part of our API for citizens; no session, so nothing to forge. */
  @Bean
  @Order(2)
  SecurityFilterChain publicApiSecurity(HttpSecurity http) throws Exception {
    return plain(http)
        .securityMatcher(any("/api/public/**"))
        .addFilterAfter(nobody, AuthorizationFilter.class)
        .addFilterAfter(new ChannelFilter(Channel.API), NobodyFilter.class)
        .headers(headers::ofData)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** Tasklist, Cockpit and Admin have their own login, token and headers. */
  @Bean
  @Order(4)
  SecurityFilterChain webAppSecurity(HttpSecurity http) throws Exception {
    return plain(http)
        .securityMatcher(any("/camunda/**"))
        .headers(AbstractHttpConfigurer::disable)
        .addFilterAfter(new ChannelFilter(Channel.WEB_APP), AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(any(SETUP)).denyAll().anyRequest().permitAll())
        .build();
  }

  /** Everything else. */
  @Bean
  @Order(5)
  SecurityFilterChain otherPagesSecurity(HttpSecurity http) throws Exception {
    return plain(http)
        .headers(headers::ofPages)
        .addFilterAfter(nobody, AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(any(OPEN))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  private static HttpSecurity plain(HttpSecurity http) throws Exception {
    return http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            failed ->
                failed.authenticationEntryPoint(
                    (request, response, reason) ->
                        response.sendError(HttpStatus.NOT_FOUND.value())));
  }
}
