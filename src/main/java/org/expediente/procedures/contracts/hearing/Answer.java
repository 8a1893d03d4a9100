package org.expediente.procedures.contracts.hearing;

import java.time.LocalDate;

/**
 * What the contractor said in the term, or that nothing was said.
 *
 * @param text Spanish; empty for silence
 * @param evidence which evidence was asked for; empty for none
 * @param dueOn last day of the term
 */
public record Answer(
    long proceedingId,
    boolean silent,
    String text,
    String evidence,
    LocalDate dueOn,
    String answeredBy,
    LocalDate answeredOn) {

  /** Whether a period of evidence was asked for. */
  public boolean asksEvidence() {
    return !evidence.isEmpty();
  }
}
