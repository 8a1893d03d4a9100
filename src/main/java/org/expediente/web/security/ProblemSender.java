package org.expediente.web.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.expediente.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers programs that may not enter: problem JSON, as everywhere else. */
@Component
class ProblemSender implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final ObjectMapper json;

  ProblemSender(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    // a script of one of our pages must not make the browser open its own login window
    boolean script = "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, (script ? "Session" : "Basic") + " realm=\"Expediente\"");
    String detail =
        reason instanceof BadCredentialsException
            ? "Usuario o contraseña incorrectos, o cuenta bloqueada por intentos fallidos. Espere"
                + " un minuto e intente de nuevo."
            : "Identifíquese con su usuario y contraseña.";
    send(response, Problem.of(HttpStatus.UNAUTHORIZED, "access.unauthenticated", detail));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    send(
        response,
        Problem.of(HttpStatus.FORBIDDEN, "access.denied", "No tiene permiso para esta operación."));
  }

  void send(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    ProblemDetail body = problem.body();
    body.setProperty("message", problem.detail()); // where clients of the engine's API look
    json.writeValue(response.getOutputStream(), body);
  }
}
