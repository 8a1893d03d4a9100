package org.expediente.web.errors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the error of the engine's REST API in a Spanish sentence. */
final class EngineWords {
  /** What the REST API puts before a message, e.g. "Cannot submit task form 4f3a: ". */
  private static final Pattern PREFIX = Pattern.compile("Cannot [a-z ]+ \\S+: (?=\\S)");

  private static final Pattern REFERENCE = Pattern.compile("ENGINE-\\d{5}");
  private static final Pattern SPANISH = Pattern.compile("[áéíóúñÁÉÍÓÚÑ¿¡«»]");

  /** Somebody else changed the same rows first ({@code BuiltinExceptionCode}). */
  private static final int CONCURRENT_UPDATE = 1;

  private static final String TAKEN = "TaskAlreadyClaimedException";
  private static final String TASK_GONE = "Cannot find task with id";
  private static final String BAD_ID = "valid resource identifier";

  /** An error that a person can do something about. */
  private record Known(Predicate<Error> when, String sentence) {}

  private record Error(int status, String type, int code, String whole, String message) {
    boolean says(String part) {
      return whole.contains(part);
    }
  }

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              e -> e.type.equals("AuthorizationException") || e.status == 403,
              "No tiene permiso para esta operación."),
          new Known(
              e -> e.type.equals(TAKEN),
              "Otra persona ya tomó esta tarea. Elija otra de la lista."),
          new Known(
              e -> e.code == CONCURRENT_UPDATE || e.type.equals("OptimisticLockingException"),
              "Alguien se adelantó y cambió esto mismo. Actualice la página y revise antes de"
                  + " repetir."),
          new Known(
              e -> e.says(TASK_GONE) || e.says("No matching task with id"),
              "La tarea ya no existe o no le corresponde: quizá otra persona la completó. Actualice"
                  + " la lista."),
          new Known(
              e -> e.says("assword does not match policy"),
              "La contraseña no cumple los requisitos. Escriba otra más larga, con mayúsculas,"
                  + " minúsculas, números y un signo."),
          new Known(
              e -> e.says("authenticated user password"),
              "Su contraseña no es correcta. Escríbala de nuevo."),
          new Known(
              e -> e.says(BAD_ID),
              "El identificador solo admite letras, números, puntos y guiones."),
          new Known(
              e -> e.says("persistence layer"),
              "No se pudo guardar y no se cambió nada: quizá un texto es demasiado largo o el dato"
                  + " ya existe. Revise e intente de nuevo."),
          new Known(e -> e.status == 404, "No existe lo que busca, o ya no está."));

  private EngineWords() {}

  /** The status that an error deserves where the engine takes it for a failure of the system. */
  static int status(int said, JsonNode json) {
    Error error = error(said, json);
    if (error.code == CONCURRENT_UPDATE || error.type.equals(TAKEN)) {
      return 409;
    } else if (error.says(TASK_GONE)) {
      return 404;
    }
    return error.says(BAD_ID) ? 400 : said;
  }

  /**
   * A Spanish sentence for any error. The web apps show it as HTML, and it may repeat what somebody
   * typed: no markup gets through.
   */
  static String of(int status, JsonNode json) {
    return withoutMarkup(sentence(status, json));
  }

  /** A sentence of ours may repeat what somebody typed, too. */
  static String withoutMarkup(String sentence) {
    return sentence.replace('<', '‹').replace('>', '›');
  }

  private static String sentence(int status, JsonNode json) {
    Error error = error(status, json);
    String message = error.message;
    if (SPANISH.matcher(message).find()) {
      return message;
    }
    return KNOWN.stream()
        .filter(known -> known.when.test(error))
        .map(Known::sentence)
        .findFirst()
        .orElseGet(() -> unknown(message));
  }

  private static Error error(int status, JsonNode json) {
    String whole = json.path("message").asText();
    String message = PREFIX.matcher(whole).replaceFirst("");
    return new Error(status, json.path("type").asText(), json.path("code").asInt(), whole, message);
  }

  private static String unknown(String message) {
    Matcher found = REFERENCE.matcher(message);
    String reference = Optional.of(found).filter(Matcher::find).map(Matcher::group).orElse("");
    return "El sistema no pudo hacerlo y no se cambió nada. Intente de nuevo; si se repite, avise a"
        + " Tecnologías de Información"
        + (reference.isEmpty() ? "." : " (" + reference + ").");
  }
}
