package org.expediente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.expediente.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A browser that once asked for a password repeats it on its own, also for a form on somebody
 * else's page. Browsers say where a request comes from; programs send no such header.
 */
final class CrossSiteFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final ProblemSender problems;

  CrossSiteFilter(ProblemSender problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site == null || OWN.contains(site) || READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    problems.send(
        response,
        Problem.of(
            HttpStatus.FORBIDDEN,
            "access.crossSite",
            "La solicitud viene de otro sitio web y no se atiende."));
  }
}
