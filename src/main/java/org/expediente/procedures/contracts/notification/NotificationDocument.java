package org.expediente.procedures.contracts.notification;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.Documents;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Esquela or constancia of the attempt that was recorded last: it is issued right after it. */
@Component
class NotificationDocument implements DocumentModel {
  private final Notifications notifications;
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Documents documents;

  NotificationDocument(
      Notifications notifications,
      Proceedings proceedings,
      ProceedingSheet sheet,
      @Lazy Documents documents) {
    this.notifications = notifications;
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.documents = documents;
  }

  @Override
  public String template() {
    return "contract-notification-record";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Notification last =
        notifications.of(caseNumber).stream().reduce((first, second) -> second).orElseThrow();
    return Map.of(
        "notification", last,
        "act", last.act().label(),
        "medium", last.medium().label(),
        "time", last.notifiedAt().toString(),
        "proceeding", sheet.lines(proceedings.find(last.proceedingId())),
        "proof", documents.find(last.proofId()));
  }
}
