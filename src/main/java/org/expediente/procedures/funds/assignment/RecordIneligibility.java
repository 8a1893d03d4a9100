package org.expediente.procedures.funds.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores the motivated resolution, from which the document is issued. */
@DiagramBean("recordIneligibility")
class RecordIneligibility implements TaskListener {
  private final IneligibilityTable table;
  private final Actors actors;
  private final Clock clock;

  RecordIneligibility(IneligibilityTable table, Actors actors, Clock clock) {
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    table.add(
        new Ineligibility(
            task.getExecution().getProcessBusinessKey(),
            Ground.of(task),
            form.text("facts"),
            form.text("reasons"),
            LocalDate.now(clock),
            actors.current().person()));
  }
}
