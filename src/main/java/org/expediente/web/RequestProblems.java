package org.expediente.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.problem.FieldProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says in Spanish what Spring found wrong with a request before any rule was asked. */
final class RequestProblems {
  private RequestProblems() {}

  /** The problem behind an exception of Spring MVC that stands for this status. */
  static Problem of(Exception error, HttpStatusCode status) {
    if (error instanceof HttpMessageNotReadableException unreadable) {
      return unreadable(unreadable, status);
    }
    if (error instanceof MissingServletRequestParameterException missing) {
      return missing(missing.getParameterName(), status);
    }
    if (error instanceof MissingServletRequestPartException missing) {
      return missing(missing.getRequestPartName(), status);
    }
    if (error instanceof MissingRequestValueException) {
      return Problem.of(status, "request.missing", "Falta un dato obligatorio en la solicitud.");
    }
    if (error instanceof TypeMismatchException mismatch) {
      return wrongType(nameOf(mismatch), status);
    }
    if (error instanceof BindException rejected) {
      return rejected(rejected, status);
    }
    return byStatus(status);
  }

  /** A sentence for a status of which nothing else is known. */
  static Problem byStatus(HttpStatusCode status) {
    return switch (status.value()) {
      case 401 -> Problem.of(status, "access.unauthenticated", "Identifíquese para continuar.");
      case 403 -> Problem.of(status, "access.denied", "No tiene permiso para esta operación.");
      case 404 -> Problem.of(status, "request.notFound", "No existe lo que busca, o ya no está.");
      case 405 ->
          Problem.of(status, "request.method", "Esta dirección no admite la operación pedida.");
      case 406 ->
          Problem.of(
              status, "request.notAcceptable", "No se ofrece el formato de respuesta pedido.");
      case 413 ->
          Problem.of(
              status,
              "request.tooLarge",
              "El archivo es demasiado grande. Redúzcalo o divídalo y vuelva a enviarlo.");
      case 415 ->
          Problem.of(status, "request.mediaType", "No se admite el formato del contenido enviado.");
      default ->
          status.is5xxServerError()
              ? Problem.of(
                  status,
                  "system.failure",
                  "El sistema no pudo atender la solicitud. Intente de nuevo en unos minutos.")
              : Problem.of(
                  status, "request.invalid", "La solicitud no es válida. Revise los datos.");
    };
  }

  private static Problem unreadable(HttpMessageNotReadableException error, HttpStatusCode status) {
    if (error.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field =
          mapping.getPath().stream()
              .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
              .collect(Collectors.joining("."));
      return wrongType(field, status);
    }
    return Problem.of(
        status, "request.unreadable", "El cuerpo de la solicitud falta o no es JSON válido.");
  }

  private static Problem missing(String name, HttpStatusCode status) {
    return Problem.of(
        status, "request.missing", new FieldProblem(name, "Falta el dato «" + name + "»."));
  }

  private static Problem wrongType(String name, HttpStatusCode status) {
    return Problem.of(
        status,
        "request.type",
        new FieldProblem(name, "El valor de «" + name + "» no tiene el formato esperado."));
  }

  private static Problem rejected(BindException error, HttpStatusCode status) {
    List<FieldProblem> fields =
        error.getFieldErrors().stream()
            .map(FieldError::getField)
            .distinct()
            .map(field -> new FieldProblem(field, "El valor de «" + field + "» no es válido."))
            .toList();
    String detail = fields.stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    return new Problem(status, "request.invalid", detail, fields);
  }

  private static String nameOf(TypeMismatchException error) {
    return error instanceof MethodArgumentTypeMismatchException argument
        ? argument.getName()
        : String.valueOf(error.getPropertyName());
  }
}
