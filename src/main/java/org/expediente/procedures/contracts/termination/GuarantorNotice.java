package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.claim.Guarantors;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guarantor is told of the resolution, too (B38), and sees the case from here on. */
@DiagramBean("recordGuarantorNotice")
class GuarantorNotice implements TaskListener {
  private final Proceedings proceedings;
  private final TerminationSteps steps;
  private final Guarantors guarantors;
  private final JdbcClient db;
  private final Notices notices;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  GuarantorNotice(
      Proceedings proceedings,
      TerminationSteps steps,
      Guarantors guarantors,
      JdbcClient db,
      Notices notices,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.proceedings = proceedings;
    this.steps = steps;
    this.guarantors = guarantors;
    this.db = db;
    this.notices = notices;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Submission form = Submission.of(task);
    LocalDate on = form.date("noticeOn");
    LocalDate today = LocalDate.now(clock);
    new Complaints()
        .when(
            on.isAfter(today) || on.isBefore(proceeding.resolvedOn()),
            "noticeOn",
            "La notificación debe ser de un día entre la resolución (%s) y hoy."
                .formatted(Words.date(proceeding.resolvedOn())))
        .settle("contracts.termination.notice");
    for (Guarantee guarantee : steps.guarantees(proceeding.contractCase())) {
      guarantors.join(proceeding.caseNumber(), guarantee);
      notices.send(task.getExecution(), guarantee.issuerGroup(), "contracts.termination.guarantor");
    }
    add(proceeding, form, on);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.guarantorNotified",
            task.getTaskDefinitionKey(),
            Map.of("recipient", form.text("noticeRecipient"), "on", Words.date(on))));
  }

  private void add(Proceeding proceeding, Submission form, LocalDate on) {
    db.sql(
            """
            insert into contract_notification (case_number, proceeding_id, act, recipient, capacity,
              medium, notified_on, notified_at, effective, recorded_by, recorded_at)
            values (?, ?, 'RESOLUCION_FIADOR', ?, ?, ?, ?, ?, true, ?, ?)""")
        .params(
            proceeding.caseNumber(),
            proceeding.id(),
            form.text("noticeRecipient"),
            form.text("noticeCapacity"),
            form.text("noticeMedium"),
            on,
            LocalTime.parse(form.text("noticeTime")),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }
}
