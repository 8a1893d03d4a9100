package org.expediente.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A counted term.
 *
 * @param due the last day
 * @param calendarVersion what the calendar was when it was counted
 * @param skipped weekdays on the way that did not count
 */
public record DayCount(LocalDate due, String calendarVersion, List<SkippedDays> skipped) {

  /** The skipped days as a Spanish phrase; empty when there are none. */
  String phrase() {
    return skipped.stream().map(SkippedDays::toString).collect(Collectors.joining("; "));
  }
}
