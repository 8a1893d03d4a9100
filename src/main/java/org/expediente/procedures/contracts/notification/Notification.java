package org.expediente.procedures.contracts.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import org.expediente.diagram.Words;

/**
 * One attempt to notify an act.
 *
 * @param recipient who received it; empty where nobody did
 * @param capacity in which capacity, Spanish; empty where nobody did
 * @param notifiedAt local
 * @param proofId document with the proof
 * @param failure why it was not effective; empty where it was
 */
public record Notification(
    long id,
    String caseNumber,
    Long proceedingId,
    NotifiedAct act,
    String recipient,
    String capacity,
    Medium medium,
    LocalDate notifiedOn,
    LocalTime notifiedAt,
    boolean effective,
    Long proofId,
    String failure,
    String recordedBy) {

  /** A Spanish sentence about it. */
  public String sentence() {
    String when = "%s, a las %s, %s".formatted(Words.date(notifiedOn), notifiedAt, medium.label());
    return effective
        ? "Se notificó el %s, a %s (%s).".formatted(when, recipient, capacity)
        : "No se logró el %s: %s".formatted(when, failure);
  }
}
