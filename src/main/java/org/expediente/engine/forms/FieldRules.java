package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rules of single values, by the type of their field. */
final class FieldRules {
  /** Longest text that the engine's tables hold. */
  static final int MAX_TEXT = 4000;

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{6,18}[0-9]");
  private static final Pattern TIME =
      Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern MOMENT = Pattern.compile("T" + TIME.pattern());

  private FieldRules() {}

  static boolean isEmpty(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> items && items.isEmpty()
        || Boolean.FALSE.equals(value);
  }

  /** Equal as a form sees it: 5 and "5" are the same. */
  static boolean same(Object one, Object other) {
    return Objects.equals(one, other)
        || isEmpty(one) && isEmpty(other)
        || one != null && other != null && one.toString().equals(other.toString());
  }

  /** What is wrong with a value that is not empty, as the end of a Spanish sentence; or null. */
  static String complaint(Field field, Object value, Map<String, Object> context, LocalDate today) {
    return switch (field.type()) {
      case "textfield", "textarea" -> text(field, value);
      case "number" -> number(field, value);
      case "datetime" -> date(field, value, today);
      case "checkbox" -> value instanceof Boolean ? null : "debe ser sí o no.";
      case "select", "radio" -> option(field, value, context);
      case "checklist", "taglist" -> options(field, value, context);
      default -> null;
    };
  }

  private static String text(Field field, Object value) {
    if (!(value instanceof String text)) {
      return "debe ser un texto.";
    }
    if (text.indexOf('\0') >= 0) {
      return "tiene un carácter que no se puede guardar; quítelo."; // PostgreSQL has no NUL
    }
    int max = field.rule("maxLength").asInt(MAX_TEXT);
    if (text.length() > max) {
      return "admite " + max + " caracteres como máximo; tiene " + text.length() + ".";
    }
    int min = field.rule("minLength").asInt(0);
    if (text.strip().length() < min) {
      return "necesita al menos " + min + " caracteres.";
    }
    String pattern = field.rule("pattern").asText("");
    if (!pattern.isEmpty() && !Patterns.found(pattern, text)) {
      return "no tiene la forma esperada (ejemplo: " + example(field) + ").";
    }
    return switch (field.rule("validationType").asText("")) {
      case "email" -> EMAIL.matcher(text).matches() ? null : "no es un correo electrónico.";
      case "phone" -> PHONE.matcher(text).matches() ? null : "no es un número de teléfono.";
      default -> null;
    };
  }

  private static String number(Field field, Object value) {
    boolean asText = field.spec().path("serializeToString").asBoolean();
    if (value instanceof Double || value instanceof Float) {
      // binary fractions would change an amount before anybody saw it
      return "debe enviarse como texto, por ejemplo \"" + example(field) + "\".";
    }
    if (!(value instanceof String) && !(value instanceof Number)
        || !asText && value instanceof String) {
      return "debe ser un número.";
    }
    BigDecimal number;
    try {
      number = new BigDecimal(value.toString());
    } catch (NumberFormatException notANumber) {
      return "debe ser un número (ejemplo: " + example(field) + ").";
    }
    if ((long) number.precision() - number.scale() > 15 || number.scale() > 15) {
      return "es demasiado largo.";
    }
    int digits = field.spec().path("decimalDigits").asInt(asText ? 15 : 0);
    if (number.stripTrailingZeros().scale() > digits) {
      return digits == 0
          ? "debe ser un número entero."
          : "admite " + digits + " decimales como máximo.";
    }
    JsonNode min = field.rule("min");
    if (!min.isMissingNode() && number.compareTo(new BigDecimal(min.asText())) < 0) {
      return "debe ser al menos " + min.asText() + ".";
    }
    JsonNode max = field.rule("max");
    if (!max.isMissingNode() && number.compareTo(new BigDecimal(max.asText())) > 0) {
      return "debe ser como máximo " + max.asText() + ".";
    }
    return null;
  }

  private static String date(Field field, Object value, LocalDate today) {
    if (!(value instanceof String text)) {
      return "debe ser una fecha.";
    }
    if (field.spec().path("subtype").asText("date").equals("time")) {
      return TIME.matcher(text).matches() ? null : "debe ser una hora, por ejemplo 14:30.";
    }
    LocalDate date;
    try {
      date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      if (text.length() > 10 && !MOMENT.matcher(text.substring(10)).matches()) {
        return "debe ser una fecha con hora, por ejemplo 2026-03-15T14:30.";
      }
    } catch (DateTimeParseException notADate) {
      return "debe ser una fecha válida, por ejemplo 2026-03-15.";
    }
    if (field.spec().path("disallowPassedDates").asBoolean() && date.isBefore(today)) {
      return "no puede ser una fecha pasada.";
    }
    return null;
  }

  private static String option(Field field, Object value, Map<String, Object> context) {
    return allowed(field, context).contains(value.toString())
        ? null
        : "tiene un valor que no está entre las opciones; elija una de la lista.";
  }

  private static String options(Field field, Object value, Map<String, Object> context) {
    if (!(value instanceof Collection<?> chosen)) {
      return "debe ser una lista de opciones.";
    }
    List<String> allowed = allowed(field, context);
    return chosen.stream().allMatch(c -> c != null && allowed.contains(c.toString()))
        ? null
        : "tiene un valor que no está entre las opciones; elija de la lista.";
  }

  private static List<String> allowed(Field field, Map<String, Object> context) {
    List<String> values = new ArrayList<>();
    field.spec().path("values").forEach(option -> values.add(option.path("value").asText()));
    Object computed = context.get(field.spec().path("valuesKey").asText());
    String expression = field.spec().path("valuesExpression").asText();
    if (Feel.isExpression(expression)) {
      computed = Feel.value(expression, context);
    }
    if (computed instanceof Collection<?> options) {
      for (Object option : options) {
        values.add(String.valueOf(option instanceof Map<?, ?> entry ? entry.get("value") : option));
      }
    }
    return values;
  }

  private static String example(Field field) {
    return field.spec().path("properties").path("example").asText("");
  }
}
