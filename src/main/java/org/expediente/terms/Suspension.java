package org.expediente.terms;

import java.time.LocalDate;

/**
 * Days on which the clock of a term stood still.
 *
 * @param reason type of the reason
 * @param explanation the reason in words, in Spanish
 * @param from first day that does not count: the day of the suspension
 * @param until the day of the resumption, which counts again; null while it lasts
 */
public record Suspension(
    SuspensionReason reason, String explanation, LocalDate from, LocalDate until) {

  boolean stops(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
