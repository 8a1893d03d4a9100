package org.expediente.procedures.funds.plan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** The authority grants an extension or closes the assignment (A07). */
@DiagramBean("recordMissingPlanDecision")
class RecordMissingPlanDecision implements TaskListener {
  private final MissingPlan missing;

  RecordMissingPlanDecision(MissingPlan missing) {
    this.missing = missing;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission submission = Submission.of(task);
    missing.decide(
        task.getExecution().getProcessBusinessKey(),
        submission.text("missingPlanDecision"),
        submission.text("motive"));
  }
}
