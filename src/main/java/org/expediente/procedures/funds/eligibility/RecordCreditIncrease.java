package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores that the line was increased, or that it will not be. */
@DiagramBean("recordCreditIncrease")
class RecordCreditIncrease implements TaskListener {
  private final CreditTable table;
  private final Actors actors;
  private final Clock clock;

  RecordCreditIncrease(CreditTable table, Actors actors, Clock clock) {
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    table.add(
        new CreditIncrease(
            task.getExecution().getProcessBusinessKey(),
            form.text("increaseOutcome"),
            form.text("increaseReference"),
            form.text("remarks"),
            LocalDate.now(clock),
            actors.current().person()));
  }
}
