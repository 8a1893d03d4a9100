package org.expediente.access;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.expediente.diagram.DiagramBean;

/** Moments that the lists of Tasklist compare due dates with. */
@DiagramBean("dueDates")
public class DueDates {
  private final Clock clock;

  DueDates(Clock clock) {
    this.clock = clock;
  }

  /** The end of the coming Sunday (or of today's) in the ministry's zone. */
  public Date endOfWeek() {
    LocalDate sunday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Date.from(sunday.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
