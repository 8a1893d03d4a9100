package org.expediente.web.errors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.expediente.engine.guard.LastRefusal;
import org.expediente.engine.guard.RefusedByRule;
import org.expediente.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the engine's errors into one Spanish sentence each where people read them, in the web apps.
 * Programs keep the engine's messages; only what the engine wrongly takes for a failure of the
 * system, such as a refusal of ours or a lost race, answers as what it is.
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
    LastRefusal.take();
    chain.doFilter(request, held);
    Optional<Refusal> refusal = LastRefusal.take();
    byte[] body = held.body();
    if (body == null) {
      return;
    }
    byte[] said = said(response, body, forPeople(request), refusal);
    response.setContentLength(said.length);
    response.getOutputStream().write(said);
  }

  private byte[] said(
      HttpServletResponse response, byte[] body, boolean people, Optional<Refusal> refusal)
      throws IOException {
    JsonNode error = read(body);
    if (error == null && response.getStatus() == HttpServletResponse.SC_BAD_REQUEST) {
      return unreadable(response);
    }
    if (!(error instanceof ObjectNode object) || !error.path("message").isTextual()) {
      return body;
    }
    int status = EngineWords.status(response.getStatus(), error);
    if (refusal.isPresent()) {
      response.setStatus(RefusedByRule.status(refusal.get().kind()));
      tell(refusal.get(), object, people);
    } else if (people || status != response.getStatus()) {
      response.setStatus(status);
      object.put("message", EngineWords.of(status, error));
    }
    return json.writeValueAsBytes(object);
  }

  /** The engine answers a body that it cannot read with the names of its classes. */
  private byte[] unreadable(HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    return json.writeValueAsBytes(
        Map.of(
            "type",
            "InvalidRequestException",
            "code",
            RefusedByRule.code(Refusal.Kind.INVALID),
            "message",
            "La solicitud no es JSON válido, o un dato no tiene el tipo que la interfaz espera."));
  }

  /** The engine's REST API puts English words before a refusal and drops its fields. */
  private void tell(Refusal refusal, ObjectNode answer, boolean people) {
    String sentence = refusal.getMessage();
    answer.put("message", people ? EngineWords.withoutMarkup(sentence) : sentence);
    answer.put("code", RefusedByRule.code(refusal.kind()));
    if (!refusal.fields().isEmpty()) {
      answer.set("errors", json.valueToTree(refusal.fields()));
    }
  }

  private JsonNode read(byte[] body) {
    try {
      return json.readTree(body);
    } catch (IOException noJson) {
      return null;
    }
  }
}
