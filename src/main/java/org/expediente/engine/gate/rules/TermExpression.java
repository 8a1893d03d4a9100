package org.expediente.engine.gate.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expediente.engine.gate.House;

/** A deadline as the terms bean computes it: {@code ${terms.businessDays(execution, 'key')}}. */
record TermExpression(String method, String key) {
  private static final Pattern FORM =
      Pattern.compile("[$#]\\{\\s*terms\\.(\\w+)\\(\\s*execution\\s*,\\s*'([^']+)'\\s*\\)\\s*}");

  static Optional<TermExpression> of(String text) {
    Matcher matcher = FORM.matcher(text == null ? "" : text.strip());
    return matcher.matches()
        ? Optional.of(new TermExpression(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Why it cannot work, in Spanish; empty where it can. */
  Optional<String> problem(House house) {
    if (!house.parameter(key)) {
      return Optional.of(
          "El plazo «%s» no existe en los parámetros: corrija el nombre.".formatted(key));
    }
    return method.startsWith("businessDays") && !house.businessDays(key)
        ? Optional.of(
            "El parámetro «%s» no se cuenta en días hábiles: use uno que sí.".formatted(key))
        : Optional.empty();
  }
}
