package org.expediente.procedures.funds.plan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Tells the authority why no plan can be reviewed and what can be decided. */
@DiagramBean("prepareMissingPlan")
class PrepareMissingPlan implements TaskListener {
  private final MissingPlan missing;

  PrepareMissingPlan(MissingPlan missing) {
    this.missing = missing;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("missingPlanReason", missing.reason(caseNumber));
    task.setVariableLocal("missingPlanOptions", Spin.JSON(missing.options(caseNumber)));
  }
}
