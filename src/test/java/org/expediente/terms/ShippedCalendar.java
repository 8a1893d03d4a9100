package org.expediente.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.expediente.parameters.Parameter;
import org.springframework.core.io.ClassPathResource;

/** The calendar file as shipped, with the decrees and flags that a test wants. */
final class ShippedCalendar {
  static final Closure SEPTEMBER_16 = decree("2022-09-16", "2022-09-16", true);

  private ShippedCalendar() {}

  static YearlyClosures yearly() {
    try {
      return new YearlyClosures(new ClassPathResource("calendars/el-salvador.csv"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static CalendarSnapshot with(Closure... decrees) {
    return new CalendarSnapshot(yearly().all(), List.of(decrees), List.of());
  }

  static CalendarSnapshot withEasterMondayFrom(String day) {
    return new CalendarSnapshot(
        yearly().all(),
        List.of(),
        List.of(
            easterMonday("false", "2000-01-01", LocalDate.parse(day).minusDays(1)),
            easterMonday("true", day, null)));
  }

  static Closure decree(String from, String to, boolean suspendsTerms) {
    return new Closure(
        LocalDate.parse(from),
        LocalDate.parse(to),
        "Licencia",
        "Decreto de prueba",
        suspendsTerms,
        "Diario de prueba");
  }

  static LocalDate add(CalendarSnapshot calendar, String from, int days) {
    return calendar.count(LocalDate.parse(from), days, day -> false).due();
  }

  private static Parameter easterMonday(String closed, String from, LocalDate to) {
    return new Parameter(
        "terms.easterMondayClosed",
        closed,
        "flag",
        LocalDate.parse(from),
        to,
        "prueba",
        false,
        "prueba");
  }
}
