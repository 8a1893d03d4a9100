package org.expediente.procedures.funds.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;

/** Stores when and by which letter the ministry knew (A-S27). */
@DiagramBean("recordNotice")
class RecordNotice implements TaskListener {
  private final NoticeTable table;
  private final Actors actors;
  private final Clock clock;

  RecordNotice(NoticeTable table, Actors actors, Clock clock) {
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    LocalDate received = form.date("receivedOn");
    new Complaints()
        .when(
            received.isAfter(LocalDate.now(clock)),
            "receivedOn",
            "La fecha en que se recibió la notificación no puede ser futura.")
        .settle("funds.notice.invalid");
    table.add(
        new Notice(
            task.getExecution().getProcessBusinessKey(),
            form.text("letter"),
            received,
            actors.current().person()));
  }
}
