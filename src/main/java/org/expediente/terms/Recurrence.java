package org.expediente.terms;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import net.time4j.history.Computus;
import org.expediente.seed.SeedRow;

/** How a closure comes back every year. */
sealed interface Recurrence {
  boolean covers(LocalDate day);

  static Recurrence of(SeedRow row) {
    return switch (row.text("rule")) {
      case "yearly" -> new Yearly(monthDay(row, "from"), monthDay(row, "to"));
      case "easter" -> new Easter(offset(row, "from"), offset(row, "to"));
      default -> throw row.wrong("rule", "must be yearly or easter");
    };
  }

  private static MonthDay monthDay(SeedRow row, String column) {
    var format = DateTimeFormatter.ofPattern("MM-dd");
    return row.parsed(column, text -> MonthDay.parse(text, format), "a month and day like 08-01");
  }

  private static int offset(SeedRow row, String column) {
    return row.parsed(column, Integer::valueOf, "a number of days before or after Easter Sunday");
  }

  /** From one day of the year to another, both inclusive; may run over New Year. */
  record Yearly(MonthDay from, MonthDay to) implements Recurrence {
    @Override
    public boolean covers(LocalDate day) {
      MonthDay on = MonthDay.from(day);
      boolean started = !on.isBefore(from);
      boolean notOver = !on.isAfter(to);
      return from.isAfter(to) ? started || notOver : started && notOver;
    }
  }

  /** Days counted from Easter Sunday, which is 0. */
  record Easter(int from, int to) implements Recurrence {
    @Override
    public boolean covers(LocalDate day) {
      LocalDate sunday = Computus.WESTERN.easterSunday(day.getYear()).toTemporalAccessor();
      long offset = ChronoUnit.DAYS.between(sunday, day);
      return from <= offset && offset <= to;
    }
  }
}
