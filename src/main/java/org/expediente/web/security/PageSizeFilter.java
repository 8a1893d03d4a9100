package org.expediente.web.security;

import static org.expediente.web.security.InterfaceSecurity.any;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine refuses a query of a person that asks for all rows, and most programs written for its
 * REST API, its own web apps among them, ask so. They get the largest page instead.
 */
@Component
class PageSizeFilter extends OncePerRequestFilter {
  private static final Pattern ASKED = Pattern.compile("(^|&)maxResults=");
  private static final RequestMatcher ENGINE =
      any("/engine-rest/**", "/camunda/api/engine/engine/**");

  /** Its rows are no rows of a query, and it takes no more than 200. */
  private static final RequestMatcher METRICS =
      any(
          "/engine-rest/metrics/**",
          "/engine-rest/engine/*/metrics/**",
          "/camunda/api/engine/engine/*/metrics/**");

  private final int largest;

  PageSizeFilter(
      @Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int largest) {
    this.largest = largest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    boolean whole =
        ENGINE.matches(request) && !METRICS.matches(request) && !ASKED.matcher(query).find();
    if (!whole) {
      chain.doFilter(request, response);
      return;
    }
    String limited = (query.isEmpty() ? "" : query + "&") + "maxResults=" + largest;
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public String getQueryString() {
            return limited;
          }
        },
        response);
  }
}
