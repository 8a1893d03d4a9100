package org.expediente.procedures.contracts.notification;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Shows which act is to be notified, to whom, and what was tried. */
@DiagramBean("showNotification")
class ShowNotification implements TaskListener {
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Notifications notifications;

  ShowNotification(Proceedings proceedings, ProceedingSheet sheet, Notifications notifications) {
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.notifications = notifications;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding of = proceedings.of(task);
    NotifiedAct act = ContractNotification.act(task);
    task.setVariableLocal(
        "actToNotify",
        "Acto: %s del %s.\n%s"
            .formatted(act.label(), Words.date(ContractNotification.actOn(task)), sheet.text(of)));
    task.setVariableLocal(
        "attempts",
        Words.shown(
            notifications.ofProceeding(of.id()).stream()
                .filter(one -> one.act() == act)
                .map(Notification::sentence)
                .collect(Collectors.joining("\n"))));
  }
}
