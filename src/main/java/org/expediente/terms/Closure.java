package org.expediente.terms;

import java.time.LocalDate;

/**
 * Days closed by one decree.
 *
 * @param from first closed day
 * @param to last closed day
 * @param name Spanish name, e.g. {@code Licencia para el sector público}
 * @param legalBasis the decree, in Spanish
 * @param suspendsTerms false where offices close but terms go on
 * @param source where the text can be read
 */
public record Closure(
    LocalDate from,
    LocalDate to,
    String name,
    String legalBasis,
    boolean suspendsTerms,
    String source)
    implements ClosedDays {

  @Override
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  @Override
  public String canonical() {
    return String.join("|", from.toString(), to.toString(), name, "" + suspendsTerms);
  }
}
