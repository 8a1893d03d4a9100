package org.expediente.procedures.contracts.appeal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.notification.Notification;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Lays before a person the resolution, the remedies against it and the appeal so far. */
@DiagramBean("showAppeal")
class ShowAppeal implements TaskListener {
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final Notifications notifications;
  private final Remedies remedies;
  private final Appeals appeals;

  ShowAppeal(
      Proceedings proceedings,
      ProceedingSheet sheet,
      Notifications notifications,
      Remedies remedies,
      Appeals appeals) {
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.notifications = notifications;
    this.remedies = remedies;
    this.appeals = appeals;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding of = proceedings.of(task);
    task.setVariableLocal("proceedingSheet", sheet.text(of));
    task.setVariableLocal("appealedResolution", Words.shown(resolution(of)));
    task.setVariableLocal(
        "appealSoFar", Words.shown(appeals.of(of.id()).map(appeal -> told(of, appeal)).orElse("")));
  }

  private String resolution(Proceeding of) {
    String resolved =
        of.resolvedOn() == null
            ? "Resolución"
            : "Resolución del %s: %s"
                .formatted(Words.date(of.resolvedOn()), Remedies.words(of.outcome()));
    String notified =
        notifications
            .effective(of.id(), NotifiedAct.RESOLUCION)
            .map(Notification::sentence)
            .orElse("");
    return "%s. %s\n%s"
        .formatted(resolved, notified, String.join("\n", remedies.sentences(of.regime())));
  }

  private String told(Proceeding of, Appeal appeal) {
    String filed =
        "Se presentó %s el %s.\n%s\nPide: %s"
            .formatted(
                remedies.named(of.regime(), appeal.kind()).name(),
                Words.date(appeal.filedOn()),
                appeal.grounds(),
                appeal.petition());
    return appeal.proposal() == null
        ? filed
        : "%s\nProyecto: %s. %s".formatted(filed, appeal.proposal(), appeal.reasoning());
  }
}
