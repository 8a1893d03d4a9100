package org.expediente.web.calculations;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.expediente.problem.FieldProblem;

/** Reads numbers of days of a request and notes each one that is none. */
final class WholeDays {
  /** Ten years: nothing in the law is longer. */
  static final int MOST = 3660;

  // no exponents: 1e9 would be a whole number, too
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}(\\.0{1,6})?");

  private final List<FieldProblem> problems;

  WholeDays(List<FieldProblem> problems) {
    this.problems = problems;
  }

  /**
   * Null, and a problem noted, where there is no whole number from 0 to {@link #MOST}.
   *
   * @param what Spanish, after «Escriba en «campo»»
   */
  Integer required(String field, String text, String what) {
    if (text != null && WHOLE.matcher(text.strip()).matches()) {
      int days = new BigDecimal(text.strip()).intValueExact();
      if (days <= MOST) {
        return days;
      }
    }
    problems.add(
        new FieldProblem(field, "Escriba en «%s» %s de 0 a %d.".formatted(field, what, MOST)));
    return null;
  }
}
