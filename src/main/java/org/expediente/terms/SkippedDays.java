package org.expediente.terms;

import java.time.LocalDate;

/**
 * Consecutive weekdays that were not counted.
 *
 * @param name why, in Spanish
 * @param from first skipped weekday
 * @param to last skipped weekday
 */
public record SkippedDays(String name, LocalDate from, LocalDate to) {
  @Override
  public String toString() {
    return SpanishDates.span(from, to) + " (" + name + ")";
  }
}
