package org.expediente.web;

import java.net.URI;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong with a request, for a program (status, code) and for a person (detail).
 *
 * @param status HTTP status
 * @param code stable English code
 * @param detail one Spanish sentence: what is wrong, what to do
 * @param errors the fields at fault, empty when the request as a whole is
 */
public record Problem(
    HttpStatusCode status, String code, String detail, List<FieldProblem> errors) {

  /** A problem of the whole request. */
  public static Problem of(HttpStatusCode status, String code, String detail) {
    return new Problem(status, code, detail, List.of());
  }

  /** A problem of one field or parameter. */
  static Problem of(HttpStatusCode status, String code, FieldProblem field) {
    return new Problem(status, code, field.message(), List.of(field));
  }

  /** A refusal with the status of its kind. */
  static Problem of(Refusal refusal) {
    HttpStatus status =
        switch (refusal.kind()) {
          case INVALID -> HttpStatus.BAD_REQUEST;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
        };
    return new Problem(status, refusal.code(), refusal.getMessage(), refusal.fields());
  }

  /** Short Spanish name of the status, for headings. */
  public String title() {
    return switch (status.value()) {
      case 400 -> "Solicitud no válida";
      case 401 -> "Falta identificarse";
      case 403 -> "Sin permiso";
      case 404 -> "No encontrado";
      case 405 -> "Operación no disponible";
      case 406, 415 -> "Formato no admitido";
      case 409 -> "Conflicto";
      case 413 -> "Contenido demasiado grande";
      default -> status.is5xxServerError() ? "Error del sistema" : "Solicitud rechazada";
    };
  }

  /** The RFC 9457 body. */
  public ProblemDetail body() {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(URI.create("urn:expediente:problem:" + code));
    body.setTitle(title());
    body.setProperty("code", code);
    if (!errors.isEmpty()) {
      body.setProperty("errors", errors);
    }
    return body;
  }
}
