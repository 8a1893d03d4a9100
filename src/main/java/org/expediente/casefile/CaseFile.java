package org.expediente.casefile;

import java.time.Instant;

/**
 * A case.
 *
 * @param number e.g. {@code FON-2026-000001}; also the business key of its process
 * @param series e.g. {@code FON}
 * @param procedure e.g. {@code funds}
 * @param processKey id of the diagram that leads the case
 * @param title what a person recognises the case by, Spanish
 * @param state Spanish code of the procedure, e.g. {@code EN_EVALUACION}
 * @param processInstanceId the case's root process instance
 * @param openedBy user id
 * @param closedAt null while open
 */
public record CaseFile(
    String number,
    String series,
    String procedure,
    String processKey,
    String title,
    String state,
    String processInstanceId,
    Instant openedAt,
    String openedBy,
    Instant closedAt) {

  public boolean isClosed() {
    return closedAt != null;
  }
}
