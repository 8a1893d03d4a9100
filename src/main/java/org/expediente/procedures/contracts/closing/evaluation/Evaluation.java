package org.expediente.procedures.contracts.closing.evaluation;

import java.time.OffsetDateTime;

/**
 * How a manager did during one designation.
 *
 * @param manager user id
 * @param comments of the procurement unit, Spanish
 * @param evaluatedBy user id
 * @param reply of the manager; null without one
 */
public record Evaluation(
    long id,
    long designationId,
    String contractCase,
    String manager,
    int timeliness,
    int followUp,
    int documentation,
    int incidents,
    String comments,
    String evaluatedBy,
    OffsetDateTime evaluatedAt,
    String reply) {

  /** The marks alone. */
  public Scores scores() {
    return new Scores(timeliness, followUp, documentation, incidents);
  }
}
