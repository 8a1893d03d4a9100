package org.expediente.terms;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same calendar written down the naive way, to check the real one against: every closed day of
 * every year in one set, and Easter by the arithmetic of Gauss.
 */
final class CalendarOracle {
  private final Set<LocalDate> closed = new TreeSet<>();

  CalendarOracle(int firstYear, int lastYear) {
    for (int year = firstYear; year <= lastYear; year++) {
      for (String day :
          new String[] {
            "01-01", "01-02", "05-01", "05-10", "06-17", "08-01", "08-02", "08-03", "08-04",
            "08-05", "08-06", "09-15", "11-02", "12-24", "12-25", "12-26", "12-27", "12-28",
            "12-29", "12-30", "12-31"
          }) {
        closed.add(LocalDate.parse(year + "-" + day));
      }
      for (int before = 0; before <= 7; before++) {
        closed.add(easter(year).minusDays(before));
      }
    }
    closed.add(LocalDate.of(2022, 9, 16));
  }

  boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek().getValue() < 6 && !closed.contains(day);
  }

  LocalDate add(LocalDate from, int days) {
    LocalDate day = from;
    int counted = 0;
    while (counted < days || !isBusinessDay(day)) {
      day = day.plusDays(1);
      if (isBusinessDay(day)) {
        counted++;
      }
    }
    return day;
  }

  /** Holds for 1900 to 2099. */
  static LocalDate easter(int year) {
    int d = (19 * (year % 19) + 24) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    LocalDate sunday = LocalDate.of(year, 3, 22).plusDays(d + e);
    boolean exception = d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10;
    return exception ? sunday.minusDays(7) : sunday;
  }
}
