package org.expediente.procedures.contracts.appeal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.notification.Notification;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Data of the resolution of the appeal that was decided last: it is issued right after it. */
@Component
class AppealDocument implements DocumentModel {
  private final AppealTable table;
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Remedies remedies;
  private final Adjustments adjustments;
  private final Notifications notifications;

  AppealDocument(
      AppealTable table,
      Proceedings proceedings,
      ProceedingSheet sheet,
      Remedies remedies,
      Adjustments adjustments,
      Notifications notifications) {
    this.table = table;
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.remedies = remedies;
    this.adjustments = adjustments;
    this.notifications = notifications;
  }

  @Override
  public String template() {
    return "contract-appeal-resolution";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Appeal appeal = table.lastResolved(caseNumber).orElseThrow();
    Proceeding of = proceedings.find(appeal.proceedingId());
    List<Remedy> all = remedies.of(of.regime());
    Remedy filed = remedies.named(of.regime(), appeal.kind());
    Map<String, Object> model = new HashMap<>();
    model.put("appeal", appeal);
    model.put("remedy", filed.name());
    model.put("proceeding", sheet.lines(of));
    model.put(
        "resolution",
        of.resolvedOn() == null
            ? ""
            : "Resolución del %s: %s."
                .formatted(Words.date(of.resolvedOn()), Remedies.words(of.outcome())));
    model.put(
        "notified",
        notifications
            .effective(of.id(), NotifiedAct.RESOLUCION)
            .map(Notification::sentence)
            .orElse(""));
    model.put("decision", decision(of, appeal));
    model.put("next", all.stream().filter(Remedy::informative).map(Remedy::sentence).toList());
    model.put("basis", filed.basis());
    return model;
  }

  private String decision(Proceeding of, Appeal appeal) {
    if (!appeal.admitted()) {
      return "No se admite el recurso. La resolución queda como fue dictada.";
    }
    return "Se %s la resolución recurrida. %s"
        .formatted(appeal.result().verb(), adjustments.told(of, appeal))
        .strip();
  }
}
