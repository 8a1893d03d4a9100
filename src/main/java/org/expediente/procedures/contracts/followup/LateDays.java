package org.expediente.procedures.contracts.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Measures how late something came, in business days (B-S16). */
@Component
public class LateDays {
  private final BusinessCalendar calendar;
  private final Clock clock;

  LateDays(BusinessCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Business days from the day after {@code dueOn} to today; 0 where it is not late. */
  public int since(LocalDate dueOn) {
    return calendar.businessDaysAfter(dueOn, LocalDate.now(clock));
  }
}
