package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as people write them. */
final class Months {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM 'de' uuuu", new Locale("es", "SV"));

  private Months() {}

  /** E.g. {@code enero de 2027}. */
  static String text(LocalDate month) {
    return MONTH.format(month);
  }

  static LocalDate first(LocalDate day) {
    return day.withDayOfMonth(1);
  }
}
