package org.expediente.procedures.funds.plan;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;

/** The written part of a plan in a form. */
@Component
public class PlanTexts {
  private static final Set<String> NUMBERS = Set.of("targetCount", "minAge", "maxAge");

  private final PlanTable plans;
  private final PlanRows rows;
  private final MinisterialObjectives objectives;

  PlanTexts(PlanTable plans, PlanRows rows, MinisterialObjectives objectives) {
    this.plans = plans;
    this.rows = rows;
    this.objectives = objectives;
  }

  /** Gives the task's form what was written before, and the list of ministerial objectives. */
  public void prefill(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("ministerialObjectives", Spin.JSON(objectives.options()));
    Map<String, String> before =
        plans.latest(caseNumber).map(latest -> rows.fields(latest.key())).orElse(Map.of());
    before.forEach(
        (field, text) ->
            task.setVariableLocal(field, NUMBERS.contains(field) ? Integer.valueOf(text) : text));
  }
}
