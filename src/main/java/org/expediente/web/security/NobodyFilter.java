package org.expediente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is open to all acts in the engine as a person without groups and rights. The engine checks
 * nothing where nobody is authenticated: a slip in a public page would reach every case.
 */
final class NobodyFilter extends OncePerRequestFilter {
  /** No account can have this id: ids have no accents. */
  static final String NOBODY = "público";

  private final IdentityService identity;

  NobodyFilter(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    identity.setAuthentication(NOBODY, List.of());
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }
}
