package org.expediente.web.calculations;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.expediente.problem.FieldProblem;

/** Reads USD amounts of a request and notes each one that is none. */
final class Amounts {
  private static final Pattern USD = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

  private final List<FieldProblem> problems;

  Amounts(List<FieldProblem> problems) {
    this.problems = problems;
  }

  /** Null, and a problem noted, where there is no amount of zero or more. */
  BigDecimal required(String field, String text) {
    if (text != null && USD.matcher(text.strip()).matches()) {
      return new BigDecimal(text.strip());
    }
    problems.add(
        new FieldProblem(
            field,
            "Escriba en «"
                + field
                + "» un monto en dólares de cero o más, con dos decimales como máximo."));
    return null;
  }

  /** As {@link #required}; zero where it was left out. */
  BigDecimal optional(String field, String text) {
    return text == null ? BigDecimal.ZERO : required(field, text);
  }
}
