package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Records what the authority decides after a signature did not come. */
@DiagramBean("recordUnsignedDecision")
class RecordUnsignedDecision implements TaskListener {
  private final DecisionTable decisions;

  RecordUnsignedDecision(DecisionTable decisions) {
    this.decisions = decisions;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    decisions.add(
        task.getExecution().getProcessBusinessKey(),
        "FIRMA",
        form.text("decision"),
        form.text("reason"));
  }
}
