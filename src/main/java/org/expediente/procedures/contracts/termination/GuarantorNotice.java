package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.claim.Guarantors;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.notification.Medium;
import org.expediente.procedures.contracts.notification.Notification;
import org.expediente.procedures.contracts.notification.NotificationProofs;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The guarantor is told of the resolution, too (B38), and sees the case from here on. */
@DiagramBean("recordGuarantorNotice")
class GuarantorNotice implements TaskListener {
  private static final String PROOF = "guarantor-notice-proof";

  private final Proceedings proceedings;
  private final TerminationSteps steps;
  private final Guarantors guarantors;
  private final NotificationProofs proofs;
  private final Notifications notifications;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  GuarantorNotice(
      Proceedings proceedings,
      TerminationSteps steps,
      Guarantors guarantors,
      NotificationProofs proofs,
      Notifications notifications,
      Notices notices,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.steps = steps;
    this.guarantors = guarantors;
    this.proofs = proofs;
    this.notifications = notifications;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Submission form = Submission.of(task);
    LocalDateTime at = form.date("noticeOn").atTime(LocalTime.parse(form.text("noticeTime")));
    LocalDate on = at.toLocalDate();
    new Complaints()
        .when(
            on.isAfter(LocalDate.now(clock)) || on.isBefore(proceeding.resolvedOn()),
            "noticeOn",
            "La notificación debe ser de un día entre la resolución (%s) y hoy."
                .formatted(Words.date(proceeding.resolvedOn())))
        .settle("contracts.termination.notice");
    for (Guarantee guarantee : steps.guarantees(proceeding.contractCase())) {
      guarantors.join(proceeding.caseNumber(), guarantee);
      notices.send(task.getExecution(), guarantee.issuerGroup(), "contracts.termination.guarantor");
    }
    add(task, proceeding, form, at);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.guarantorNotified",
            task.getTaskDefinitionKey(),
            Map.of("recipient", form.text("noticeRecipient"), "on", Words.date(on))));
  }

  /** With its proof, like every notification (B.4). */
  private void add(DelegateTask task, Proceeding proceeding, Submission form, LocalDateTime at) {
    notifications.add(
        new Notification(
            0,
            proceeding.caseNumber(),
            proceeding.id(),
            NotifiedAct.RESOLUCION_FIADOR,
            form.text("noticeRecipient"),
            form.text("noticeCapacity"),
            Medium.valueOf(form.text("noticeMedium")),
            at.toLocalDate(),
            at.toLocalTime(),
            true,
            proofs.require(proceeding.caseNumber(), PROOF, task.getCreateTime().toInstant()),
            null,
            null));
  }
}
