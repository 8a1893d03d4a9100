package org.expediente.terms;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that moved a due date or stopped its clock.
 *
 * @param kind what happened
 * @param cause why, as a Spanish phrase
 * @param dueBefore due date until then
 * @param dueAfter due date since then; the same for a suspension
 * @param calendarVersion the calendar at that moment
 * @param person who caused it
 * @param at when
 */
public record TermChange(
    Kind kind,
    String cause,
    LocalDate dueBefore,
    LocalDate dueAfter,
    String calendarVersion,
    String person,
    Instant at) {

  /** What happened to a term. */
  public enum Kind {
    RECOMPUTED,
    SUSPENDED,
    RESUMED
  }
}
