package org.expediente.web.security;

import static org.expediente.web.security.InterfaceSecurity.any;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.expediente.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to write to the engine's comments and attachments, which it opens to anybody. The engine
 * itself is made to refuse it (package {@code engine.persons}), but its REST API would say that a
 * parameter is missing; here the caller hears why.
 */
final class ClosedPathsFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final RequestMatcher CLOSED =
      any(
          "/engine-rest/task/*/comment/**",
          "/engine-rest/task/*/attachment/**",
          "/engine-rest/process-instance/*/comment/**",
          "/engine-rest/engine/*/task/*/comment/**",
          "/engine-rest/engine/*/task/*/attachment/**",
          "/engine-rest/engine/*/process-instance/*/comment/**",
          "/camunda/api/engine/engine/*/task/*/comment/**",
          "/camunda/api/engine/engine/*/task/*/attachment/**",
          "/camunda/api/engine/engine/*/process-instance/*/comment/**");

  private final ProblemSender problems;

  ClosedPathsFilter(ProblemSender problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || !CLOSED.matches(request)) {
      chain.doFilter(request, response);
      return;
    }
    problems.send(
        response,
        Problem.of(
            HttpStatus.FORBIDDEN,
            "access.closed",
            "Los comentarios y adjuntos del motor están cerrados: lo que importa al expediente va en"
                + " el formulario o en sus documentos."));
  }
}
