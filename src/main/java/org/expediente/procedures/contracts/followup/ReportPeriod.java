package org.expediente.procedures.contracts.followup;

import java.time.LocalDate;
import org.expediente.diagram.Words;

/**
 * What a progress report is about.
 *
 * @param number 1, 2, 3 within the contract
 * @param to last day; a report that is filed earlier covers less
 * @param dueOn last day to file it
 */
record ReportPeriod(int number, LocalDate from, LocalDate to, LocalDate dueOn) {
  /** {@code Informe 2, del 21/04/2022 al 20/05/2022}. */
  String title() {
    return "Informe %d, del %s al %s".formatted(number, Words.date(from), Words.date(to));
  }
}
