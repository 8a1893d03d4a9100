package org.expediente.procedures.funds.plan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the organisation the texts it wrote before and, after a prevention, what is missing. */
@DiagramBean("preparePlanForm")
class PreparePlanForm implements TaskListener {
  private final PlanTexts texts;
  private final PlanTable plans;
  private final CheckTable checks;

  PreparePlanForm(PlanTexts texts, PlanTable plans, CheckTable checks) {
    this.texts = texts;
    this.plans = plans;
    this.checks = checks;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    texts.prefill(task);
    plans
        .filed(caseNumber)
        .flatMap(filed -> checks.latest(filed.key()))
        .ifPresent(check -> task.setVariableLocal("missingSections", check.message()));
  }
}
