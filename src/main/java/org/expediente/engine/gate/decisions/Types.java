package org.expediente.engine.gate.decisions;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/**
 * The types of the house. An amount is never a binary fraction, so {@code double} and {@code
 * number} are not among them: an amount is a string or whole cents. The engine gives a {@code date}
 * to FEEL as a moment: only {@code date and time("...")} compares with it.
 */
final class Types {
  static final Map<String, Class<?>> ALLOWED =
      Map.of(
          "string",
          String.class,
          "boolean",
          Boolean.class,
          "integer",
          BigDecimal.class,
          "long",
          BigDecimal.class,
          "date",
          LocalDateTime.class);

  private static final Set<String> FRACTIONS = Set.of("double", "number", "float", "decimal");

  private Types() {}

  /** What is wrong with the type of a column, or null. */
  static String complaint(String typeRef, String column) {
    if (typeRef != null && ALLOWED.containsKey(typeRef)) {
      return null;
    }
    if (typeRef == null) {
      return "La columna "
          + column
          + " no dice su tipo: use string, boolean, integer, long o date.";
    }
    return FRACTIONS.contains(typeRef)
        ? "La columna "
            + column
            + " es de tipo "
            + typeRef
            + ", que altera los centavos: use string para montos, o integer o long para cantidades."
        : "La columna "
            + column
            + " es de tipo "
            + typeRef
            + ", que no se admite: use string, boolean, integer, long o date.";
  }

  /** False if the constant is not of the type; a type that is not allowed is told elsewhere. */
  static boolean fits(Object value, String typeRef) {
    return !ALLOWED.containsKey(typeRef)
        || ALLOWED.get(typeRef).isInstance(value)
            && !(value instanceof BigDecimal number && number.scale() > 0);
  }
}
