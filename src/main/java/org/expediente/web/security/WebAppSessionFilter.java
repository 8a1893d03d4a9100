package org.expediente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.expediente.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the panels inside Tasklist and Cockpit call {@code /api} with the session of the web apps.
 * As a browser sends that session by itself, changes need the token of the web apps as well.
 */
final class WebAppSessionFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final RequestAttributeSecurityContextRepository contexts =
      new RequestAttributeSecurityContextRepository();
  private final EnginePersons persons;
  private final ProblemSender problems;

  WebAppSessionFilter(EnginePersons persons, ProblemSender problems) {
    this.persons = persons;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Optional<PersonAuthentication> person =
        session == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null
            ? Optional.empty()
            : loggedIn(session);
    if (person.isPresent()) {
      if (!READING.contains(request.getMethod()) && !hasToken(request, session)) {
        problems.send(
            response,
            Problem.of(
                HttpStatus.FORBIDDEN,
                "access.csrf",
                "La página ya no es válida. Actualícela y repita la operación."));
        return;
      }
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(person.get());
      SecurityContextHolder.setContext(context);
      contexts.saveContext(context, request, response); // for the second half of async answers
    }
    chain.doFilter(request, response);
  }

  private Optional<PersonAuthentication> loggedIn(HttpSession session) {
    return Optional.ofNullable(
            AuthenticationUtil.getAuthsFromSession(session)
                .getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT))
        .flatMap(login -> persons.find(login.getIdentityId()));
  }

  private static boolean hasToken(HttpServletRequest request, HttpSession session) {
    Object expected = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
    String sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
    return expected instanceof String token
        && sent != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
  }
}
