package org.expediente.procedures.contracts.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Shows an earlier list again, with what has to be corrected. */
@DiagramBean("showObligationPlan")
class ShowObligationPlan implements TaskListener {
  private final PlanTable plans;
  private final CorrectionTable corrections;

  ShowObligationPlan(PlanTable plans, CorrectionTable corrections) {
    this.plans = plans;
    this.corrections = corrections;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal(
        "correction", corrections.latest(contractCase).orElse("Nada: es la primera lista."));
    plans
        .latest(contractCase)
        .ifPresent(
            plan -> {
              task.setVariableLocal("expectedStart", plan.expectedStart().toString());
              task.setVariableLocal("obligations", Spin.JSON(rows(plan)));
            });
  }

  private static List<Map<String, Object>> rows(ObligationPlan plan) {
    return plan.rows().stream().map(ShowObligationPlan::row).toList();
  }

  private static Map<String, Object> row(PlannedObligation o) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("clause", o.clause());
    row.put("description", o.description());
    row.put("kind", o.kind().name());
    row.put("dueDays", o.dueDays());
    row.put("dueOn", o.dueOn() == null ? null : o.dueOn().toString());
    row.put("obligationAmount", o.amount().toPlainString());
    row.put("evidence", o.evidence());
    row.put("critical", o.critical());
    return row;
  }
}
