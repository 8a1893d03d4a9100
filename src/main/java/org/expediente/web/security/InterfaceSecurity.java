package org.expediente.web.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.Arrays;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.journal.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What programs call: identified in every request, or refused with 401. */
@Configuration(proxyBeanMethods = false)
class InterfaceSecurity {
  private static final String[] OWN_INTERFACE = {
    "/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html"
  };

  private final IdentityService identity;
  private final ProblemSender problems;
  private final PageHeaders headers;

  InterfaceSecurity(IdentityService identity, ProblemSender problems, PageHeaders headers) {
    this.identity = identity;
    this.problems = problems;
    this.headers = headers;
  }

  /** The engine's own REST API; only HTTP Basic. */
  @Bean
  @Order(1)
  SecurityFilterChain engineRestSecurity(HttpSecurity http) throws Exception {
    return identified(http, Channel.REST).securityMatcher(path("/engine-rest/**")).build();
  }

  /** Our API and its description; HTTP Basic, or the session of the web apps. */
  @Bean
  @Order(3) // after the open part of /api
  SecurityFilterChain apiSecurity(HttpSecurity http, EnginePersons persons) throws Exception {
    return identified(http, Channel.API)
        .securityMatcher(any(OWN_INTERFACE))
        .addFilterBefore(
            new WebAppSessionFilter(persons, problems), BasicAuthenticationFilter.class)
        .build();
  }

  private HttpSecurity identified(HttpSecurity http, Channel door) throws Exception {
    return http.sessionManagement(
            session ->
                session
                    .sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                    // a new session id for each call would log a person out whose page asks twice
                    .sessionFixation(fixation -> fixation.none()))
        .csrf(AbstractHttpConfigurer::disable) // Basic has no session; see the two filters
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .exceptionHandling(
            failed -> failed.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(headers::ofData)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterBefore(new CrossSiteFilter(problems), BasicAuthenticationFilter.class)
        .addFilterBefore(new ChannelFilter(door), BasicAuthenticationFilter.class)
        .addFilterAfter(new EngineIdentityFilter(identity), AuthorizationFilter.class);
  }

  static RequestMatcher path(String pattern) {
    return withDefaults().matcher(pattern);
  }

  static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(Arrays.stream(patterns).map(InterfaceSecurity::path).toList());
  }
}
