package org.expediente.procedures.contracts.notification;

import java.time.Instant;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the proof of an attempt: handed in for it, and of no other (abuse case of B.10). */
@Component
public class NotificationProofs {
  static final String TYPE = "notification-proof";

  private final Documents documents;
  private final Notifications notifications;

  NotificationProofs(@Lazy Documents documents, Notifications notifications) {
    this.documents = documents;
    this.notifications = notifications;
  }

  /**
   * @param type of the document
   * @param since when the attempt began
   * @return id of the newest proof that is in force
   * @throws Refusal invalid, where there is none
   */
  public long require(String caseNumber, String type, Instant since) {
    return documents.of(caseNumber).stream()
        .filter(StoredDocument::inForce)
        .filter(document -> document.type().equals(type))
        .filter(document -> !document.createdAt().isBefore(since))
        .filter(document -> !notifications.proves(document.id()))
        .reduce((first, last) -> last)
        .map(StoredDocument::id)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "contracts.notification.proof",
                    "Sin constancia no corre el plazo. Cargue la constancia de este intento."));
  }
}
