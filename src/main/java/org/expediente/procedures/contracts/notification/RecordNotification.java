package org.expediente.procedures.contracts.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Records an attempt with its proof; only an effective one lets a term run. */
@DiagramBean("recordNotification")
class RecordNotification implements TaskListener {
  private final Proceedings proceedings;
  private final Notifications notifications;
  private final NotificationProofs proofs;
  private final Journal journal;
  private final Clock clock;

  RecordNotification(
      Proceedings proceedings,
      Notifications notifications,
      NotificationProofs proofs,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.notifications = notifications;
    this.proofs = proofs;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    Medium medium = Medium.valueOf(form.text("medium"));
    LocalTime time = LocalTime.parse(form.text("notifiedAt"));
    NotifiedAct act = ContractNotification.act(task);
    NotificationRules.check(
        ContractNotification.actOn(task),
        form.date("notifiedOn").atTime(time),
        LocalDateTime.now(clock),
        medium,
        failed(of, act));
    long proof =
        proofs.require(of.caseNumber(), NotificationProofs.TYPE, task.getCreateTime().toInstant());
    boolean effective = "SI".equals(form.text("effective"));
    Notification attempt =
        new Notification(
            0,
            of.caseNumber(),
            of.id(),
            act,
            effective ? form.text("recipient") : "",
            effective ? form.text("capacity") : "",
            medium,
            form.date("notifiedOn"),
            time,
            effective,
            proof,
            effective ? null : form.text("failure"),
            "");
    notifications.add(attempt);
    journal.record(
        new Act(
            of.caseNumber(),
            effective ? "contracts.notified" : "contracts.notNotified",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "act", act.label(),
                "text", attempt.sentence(),
                "proof", proof)));
  }

  private List<Medium> failed(Proceeding of, NotifiedAct act) {
    return notifications.ofProceeding(of.id()).stream()
        .filter(one -> one.act() == act && !one.effective())
        .map(Notification::medium)
        .toList();
  }
}
