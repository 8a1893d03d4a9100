package org.expediente.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure below {@code /api} with RFC 9457 problem JSON. Elsewhere a browser asks:
 * the failure goes on to {@link ErrorPages}.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception error,
      Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(RequestProblems.of(error, status), headers, (ServletWebRequest) request);
  }

  /**
   * Refusals, lost races, missing rights; anything else is a defect and only the log says which.
   */
  @ExceptionHandler(Exception.class)
  ResponseEntity<Object> handleFailure(Exception failure, ServletWebRequest request) {
    Problem problem = FailureProblems.of(failure).orElseGet(() -> incident(failure, request));
    return answer(problem, new HttpHeaders(), request);
  }

  private Problem incident(Exception failure, ServletWebRequest request) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    logger.error("incident " + id + " at " + request.getRequest().getRequestURI(), failure);
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "system.failure",
        "El sistema no pudo completar la operación y nada se guardó. Intente de nuevo; si se"
            + " repite, avise a Tecnologías de Información e indique el incidente "
            + id
            + ".");
  }

  private ResponseEntity<Object> answer(
      Problem problem, HttpHeaders headers, ServletWebRequest request) {
    HttpServletRequest asked = request.getRequest();
    if (ErrorPages.wantsProblem(asked, asked.getRequestURI())) {
      return ResponseEntity.status(problem.status()).headers(headers).body(problem.body());
    }
    asked.setAttribute(ErrorPages.PROBLEM, problem);
    try {
      HttpServletResponse response = Objects.requireNonNull(request.getResponse());
      response.sendError(problem.status().value());
    } catch (IOException gone) {
      logger.debug("the caller hung up", gone);
    }
    return null; // the answer is the error page
  }
}
