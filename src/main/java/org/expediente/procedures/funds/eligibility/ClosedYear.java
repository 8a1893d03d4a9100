package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;

/** Which year's financial statements an organisation must have registered by now. */
final class ClosedYear {
  private ClosedYear() {}

  /**
   * The last year whose statements are due.
   *
   * @param filingMonths time for filing after the end of the year (LAFSFL: two months)
   */
  static int due(LocalDate today, int filingMonths) {
    LocalDate lastDay = LocalDate.of(today.getYear(), 1, 1).plusMonths(filingMonths).minusDays(1);
    return today.isAfter(lastDay) ? today.getYear() - 1 : today.getYear() - 2;
  }

  /** Years that lack statements; none before the organisation existed. */
  static int behind(Integer registered, LocalDate constitutedOn, int due) {
    int from = registered == null ? constitutedOn.getYear() - 1 : registered;
    return Math.max(0, due - from);
  }
}
