package org.expediente.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Service;

/**
 * The business days of the ministry: no weekends, national holidays, vacations of public employees
 * or days closed by decree.
 */
@Service
public class BusinessCalendar {
  /** The closures of every year are known from this day on. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private final YearlyClosures yearly;
  private final ClosureTable decrees;
  private final Parameters parameters;

  BusinessCalendar(YearlyClosures yearly, ClosureTable decrees, Parameters parameters) {
    this.yearly = yearly;
    this.decrees = decrees;
    this.parameters = parameters;
  }

  /**
   * The last day of a term of {@code n} business days; day 1 is the first one after {@code from}.
   *
   * @param n 0 or more; 0 gives {@code from} itself or, where it is closed, the next open day
   * @throws IllegalArgumentException for a negative {@code n}
   */
  public LocalDate addBusinessDays(LocalDate from, int n) {
    return count(from, n).due();
  }

  /** As {@link #addBusinessDays}, with the version of the calendar and the days left out. */
  public DayCount count(LocalDate from, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("A term cannot have %d days".formatted(n));
    }
    return snapshot().count(from, n, day -> false);
  }

  /** Business days after a day up to another, that one included; 0 where it is not later. */
  public int businessDaysAfter(LocalDate day, LocalDate until) {
    if (!until.isAfter(day)) {
      return 0;
    }
    CalendarSnapshot calendar = snapshot();
    return (int) day.plusDays(1).datesUntil(until.plusDays(1)).filter(calendar::counts).count();
  }

  /** Whether terms run on that day. */
  public boolean isBusinessDay(LocalDate day) {
    return snapshot().counts(day);
  }

  /** A reproducible name of the calendar; another one after every decree. */
  public String version() {
    return snapshot().version();
  }

  CalendarSnapshot snapshot() {
    List<Parameter> flags =
        yearly.all().stream()
            .map(YearlyClosure::onlyIf)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(key -> parameters.history(key).stream())
            .toList();
    return new CalendarSnapshot(yearly.all(), decrees.all(), flags);
  }
}
