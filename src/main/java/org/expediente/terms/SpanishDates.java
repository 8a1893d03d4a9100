package org.expediente.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a person in the ministry writes them. */
final class SpanishDates {
  private static final Locale SPANISH = new Locale("es", "SV");
  private static final DateTimeFormatter DAY = format("EEEE d 'de' MMMM 'de' uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = format("EEEE d 'de' MMMM");
  private static final DateTimeFormatter DAY_OF_MONTH = format("EEEE d");

  private SpanishDates() {}

  /** E.g. {@code lunes 7 de marzo de 2022}. */
  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** E.g. {@code del lunes 1 al viernes 5 de agosto de 2022}. */
  static String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return "el " + day(from);
    }
    DateTimeFormatter start = DAY;
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      start = DAY_OF_MONTH;
    } else if (from.getYear() == to.getYear()) {
      start = DAY_OF_YEAR;
    }
    return "del " + from.format(start) + " al " + day(to);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, SPANISH);
  }
}
