package org.expediente.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.expediente.journal.Channel;
import org.expediente.journal.Channels;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the journal through which door a request came in. */
final class ChannelFilter extends OncePerRequestFilter {
  private final Channel door;

  ChannelFilter(Channel door) {
    this.door = door;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Channel before = Channels.enter(door);
    try {
      chain.doFilter(request, response);
    } finally {
      Channels.restore(before);
    }
  }
}
