package org.expediente.procedures.funds.plan;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** Keeps what DMN-A2 decided about the filed version (A08). */
@DiagramBean("recordCompleteness")
class RecordCompleteness implements ExecutionListener {
  private final PlanTable plans;
  private final CheckTable checks;

  RecordCompleteness(PlanTable plans, CheckTable checks) {
    this.plans = plans;
    this.checks = checks;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResult decided = (DmnDecisionResult) execution.getVariable("decisionResult");
    Map<String, Object> row = decided.getSingleResult();
    Check check =
        new Check(
            (String) row.get("result"),
            (String) row.get("message"),
            (String) row.get("fundamento"),
            (Boolean) row.get("ratificado"));
    checks.add(plans.filed(execution.getProcessBusinessKey()).orElseThrow().key(), check);
    execution.setVariable("planCompleteness", check.result());
  }
}
