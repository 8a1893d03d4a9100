package org.expediente.web.errors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the engine's errors into one Spanish sentence each where people read them, in the web apps.
 * Programs keep the engine's messages; only a refusal of ours loses the English words before it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class EngineErrorFilter extends OncePerRequestFilter {
  private static final String WEB_APPS = "/camunda/api/";
  private static final String PROGRAMS = "/engine-rest/";

  private final ObjectMapper json;

  EngineErrorFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !forPeople(request) && !path(request).startsWith(PROGRAMS);
  }

  private static boolean forPeople(HttpServletRequest request) {
    return path(request).startsWith(WEB_APPS);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HeldBackResponse held = new HeldBackResponse(response);
    chain.doFilter(request, held);
    byte[] body = held.body();
    if (body == null) {
      return;
    }
    JsonNode error = read(body);
    if (error != null && EngineWords.isRefusal(error) && response.getStatus() >= 500) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST); // a no of the house is no failure
    }
    byte[] said = said(response.getStatus(), body, forPeople(request));
    response.setContentLength(said.length);
    response.getOutputStream().write(said);
  }

  private byte[] said(int status, byte[] body, boolean people) throws IOException {
    JsonNode error = read(body);
    if (!(error instanceof ObjectNode object) || !error.path("message").isTextual()) {
      return body;
    }
    if (people) {
      object.put("message", EngineWords.of(status, error));
    } else if (EngineWords.isRefusal(error)) {
      object.put("message", EngineWords.ofRefusal(error));
    }
    return json.writeValueAsBytes(object);
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException noJson) {
      return null;
    }
  }
}
