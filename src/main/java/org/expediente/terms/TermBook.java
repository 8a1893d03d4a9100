package org.expediente.terms;

import java.util.List;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the cases: what runs, what was kept, what stands still. */
@Service
public class TermBook {
  private final TermTable terms;
  private final TermClosing closing;
  private final TermStops stops;

  TermBook(TermTable terms, TermClosing closing, TermStops stops) {
    this.terms = terms;
    this.closing = closing;
    this.stops = stops;
  }

  /** Terms of a case whose step still runs, suspended and expired ones included; oldest first. */
  public List<Term> open(String caseNumber) {
    return terms.running(caseNumber);
  }

  /** All terms that a case ever had, oldest first. */
  public List<Term> ofCase(String caseNumber) {
    return terms.ofCase(caseNumber);
  }

  /** All terms that a step ever had in a process instance, oldest first. */
  public List<Term> ofTask(String processInstanceId, String activityId) {
    return terms.ofTask(processInstanceId, activityId);
  }

  /**
   * A step was done: its terms are met or, past their due moment, expired. Harmless for a step
   * without terms.
   *
   * @param executionId the engine's execution of the task or event
   * @param activityId the step's id in the diagram
   */
  @Transactional
  public void met(String executionId, String activityId) {
    runningAt(executionId, activityId).forEach(term -> closing.close(term, TermState.MET));
  }

  /** A step went away without being done. Terms past their due moment are expired all the same. */
  @Transactional
  public void cancelled(String executionId, String activityId) {
    runningAt(executionId, activityId).forEach(term -> closing.close(term, TermState.CANCELLED));
  }

  /**
   * A timer of a step fired: its terms that are past due are marked as expired; earlier ones, such
   * as that of a reminder, stay open. The step may go on.
   */
  @Transactional
  public void expired(String executionId, String activityId) {
    runningAt(executionId, activityId).forEach(closing::expire);
  }

  /**
   * Stops the clock of all terms of a case that run now. Today does not count any more; terms that
   * begin later run. A term that is past due expires instead: a suspension does not revive it.
   *
   * @param explanation the reason in words
   * @throws Refusal without explanation, or where no term runs
   */
  @Transactional
  public void suspend(String caseNumber, SuspensionReason reason, String explanation) {
    if (reason == null || explanation == null || explanation.isBlank()) {
      throw Refusal.invalid(
          "terms.suspension.reason",
          "Indique el tipo de motivo y explique por qué se suspenden los plazos.");
    }
    List<Term> running = locked(caseNumber, TermState.OPEN).stream().filter(this::inTime).toList();
    if (running.isEmpty()) {
      throw Refusal.conflict(
          "terms.suspension.none",
          "El expediente %s no tiene plazos en curso que se puedan suspender."
              .formatted(caseNumber));
    }
    running.forEach(term -> stops.stop(term, reason, explanation.strip()));
  }

  /**
   * Lets all suspended terms of a case run again from today, later by the business days on which
   * they stood still; moves tasks and timers.
   *
   * @throws Refusal where none is suspended
   */
  @Transactional
  public void resume(String caseNumber) {
    List<Term> suspended = locked(caseNumber, TermState.SUSPENDED);
    if (suspended.isEmpty()) {
      throw Refusal.conflict(
          "terms.suspension.notSuspended",
          "El expediente %s no tiene plazos suspendidos.".formatted(caseNumber));
    }
    suspended.forEach(stops::start);
  }

  private boolean inTime(Term term) {
    boolean late = closing.pastDue(term);
    if (late) {
      closing.expire(term);
    }
    return !late;
  }

  private List<Term> locked(String caseNumber, TermState state) {
    return terms.running(caseNumber).stream()
        .map(term -> terms.lock(term.id()))
        .filter(term -> term.state() == state && term.closedAt() == null)
        .toList();
  }

  private List<Term> runningAt(String executionId, String activityId) {
    String step = Place.step(activityId);
    return terms.runningAt(executionId).stream()
        .filter(term -> step == null || step.equals(term.activityId()))
        .map(term -> terms.lock(term.id()))
        .toList();
  }
}
