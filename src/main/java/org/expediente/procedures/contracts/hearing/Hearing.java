package org.expediente.procedures.contracts.hearing;

import java.util.List;
import java.util.Optional;

/**
 * A hearing as far as it came.
 *
 * @param openingAct empty before it was issued
 * @param answer empty while its term runs
 * @param evidence oldest first
 * @param assessments of the answer and of the evidence
 */
public record Hearing(
    Optional<OpeningAct> openingAct,
    Optional<Answer> answer,
    List<Evidence> evidence,
    List<Assessment> assessments) {
  public Hearing {
    evidence = List.copyOf(evidence);
    assessments = List.copyOf(assessments);
  }

  /** What the instructor made of the answer or the evidence. */
  public Optional<Assessment> assessment(String subject) {
    return assessments.stream().filter(one -> one.subject().equals(subject)).findFirst();
  }
}
