package org.expediente.terms;

import java.time.LocalDate;
import org.expediente.seed.SeedRow;

/**
 * A closure that comes back every year.
 *
 * @param onlyIf key of the flag parameter that must be true on the day, or null
 */
record YearlyClosure(
    String name,
    Recurrence recurrence,
    boolean suspendsTerms,
    LocalDate validFrom,
    LocalDate validTo,
    String onlyIf,
    String canonical)
    implements ClosedDays {

  static YearlyClosure of(SeedRow row) {
    row.text("legal_basis");
    row.flag("ratified");
    return new YearlyClosure(
        row.text("name"),
        Recurrence.of(row),
        row.flag("suspends_terms"),
        row.date("valid_from"),
        row.optionalDate("valid_to"),
        row.optional("only_if"),
        String.join("|", row.cells().values()));
  }

  @Override
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo))
        && recurrence.covers(day);
  }
}
