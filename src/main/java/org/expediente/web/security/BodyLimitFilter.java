package org.expediente.web.security;

import static org.expediente.web.security.InterfaceSecurity.any;
import static org.expediente.web.security.InterfaceSecurity.path;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.expediente.web.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds what programs send. The engine's REST API reads a body of any size into memory; ours
 * bounds files by itself. Stands behind the identification, so that a stranger hears 401 first.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class BodyLimitFilter extends OncePerRequestFilter {
  private static final RequestMatcher BOUNDED =
      any("/engine-rest/**", "/camunda/api/**", "/api/**");
  private static final RequestMatcher OWN = path("/api/**");
  private static final RequestMatcher DEPLOYMENT =
      any("/engine-rest/deployment/create", "/engine-rest/engine/*/deployment/create");

  private final ProblemSender problems;
  private final DataSize body;
  private final DataSize deployment;

  BodyLimitFilter(
      ProblemSender problems,
      @Value("${expediente.requests.max-body}") DataSize body,
      @Value("${expediente.requests.max-deployment}") DataSize deployment) {
    this.problems = problems;
    this.body = body;
    this.deployment = deployment;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !BOUNDED.matches(request) || OWN.matches(request) && isFile(request);
  }

  private static boolean isFile(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    DataSize limit = DEPLOYMENT.matches(request) ? deployment : body;
    HttpServletRequest bounded =
        request.getContentLengthLong() >= 0 ? request : ReadRequest.of(request, limit);
    if (bounded == null || request.getContentLengthLong() > limit.toBytes()) {
      problems.send(
          response,
          Problem.of(
              HttpStatus.PAYLOAD_TOO_LARGE,
              "request.tooLarge",
              ("La solicitud pasa de %d MB y no se guardó nada. Envíe menos datos; los archivos van a"
                      + " los documentos del expediente.")
                  .formatted(limit.toMegabytes())));
      return;
    }
    chain.doFilter(bounded, response);
  }
}
