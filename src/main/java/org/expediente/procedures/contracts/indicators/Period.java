package org.expediente.procedures.contracts.indicators;

import java.time.LocalDate;
import org.expediente.problem.Complaints;

/**
 * The days that count.
 *
 * @param from first one, or null
 * @param to last one, or null
 */
public record Period(LocalDate from, LocalDate to) {
  /** From the beginning to the end. */
  static final Period ALWAYS = new Period(null, null);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /**
   * @throws org.expediente.problem.Refusal invalid, for days that make no sense
   */
  public Period {
    new Complaints()
        .when(outside(from), "from", "La fecha «desde» va del año 1900 al 2999.")
        .when(outside(to), "to", "La fecha «hasta» va del año 1900 al 2999.")
        .when(
            from != null && to != null && from.isAfter(to),
            "from",
            "La fecha «desde» no puede ser posterior a «hasta».")
        .settle("contracts.indicators.period");
  }

  LocalDate first() {
    return from == null ? FIRST : from;
  }

  LocalDate last() {
    return to == null ? LAST : to;
  }

  private static boolean outside(LocalDate day) {
    return day != null && (day.isBefore(FIRST) || day.isAfter(LAST));
  }
}
