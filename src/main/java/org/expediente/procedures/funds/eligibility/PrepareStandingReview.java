package org.expediente.procedures.funds.eligibility;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the authority what was found. */
@DiagramBean("prepareStandingReview")
class PrepareStandingReview implements TaskListener {
  private final FindingText findings;

  PrepareStandingReview(FindingText findings) {
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal("findingsText", findings.of(task.getExecution().getProcessBusinessKey()));
  }
}
