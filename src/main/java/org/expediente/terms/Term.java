package org.expediente.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A deadline of one step of one case, with all that it was computed from. Dates are local to the
 * ministry.
 *
 * @param id of the row
 * @param place where in the case it runs
 * @param key parameter that sets its length
 * @param start the day on which the step began; day 1 is the next day that counts
 * @param days length
 * @param unit what {@code days} counts, e.g. {@code business-days}
 * @param legalBasis of the length, in Spanish; print it only if {@code ratified}
 * @param ratified whether the owner has confirmed the legal basis
 * @param calendarVersion the calendar of the last computation
 * @param due the moment it expires
 * @param skipped closed weekdays left out on the way, as a Spanish phrase, or empty
 * @param state how it stands
 * @param closedAt when the step ended; null while it runs
 * @param suspensions oldest first
 * @param history every move of the due date, oldest first
 */
public record Term(
    long id,
    Place place,
    String key,
    LocalDate start,
    int days,
    String unit,
    String legalBasis,
    boolean ratified,
    String calendarVersion,
    LocalDateTime due,
    String skipped,
    TermState state,
    Instant closedAt,
    List<Suspension> suspensions,
    List<TermChange> history) {

  public Term {
    suspensions = List.copyOf(suspensions);
    history = List.copyOf(history);
  }

  /** Business key of the case; null for a process that is no case. */
  public String caseNumber() {
    return place.caseNumber();
  }

  /** The process instance that the step belongs to. */
  public String processInstanceId() {
    return place.processInstanceId();
  }

  /** Id of the step in the diagram. */
  public String activityId() {
    return place.activityId();
  }

  /** The last day of the term. */
  public LocalDate dueDate() {
    return due.toLocalDate();
  }

  /** How the due date came about, for the person who has to meet it: Spanish sentences. */
  public String explanation() {
    return TermSentences.of(this);
  }

  boolean stopped(LocalDate day) {
    return suspensions.stream().anyMatch(suspension -> suspension.stops(day));
  }
}
