package org.expediente.procedures.funds.opinion;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.Reviewed;

/** Keeps what DMN-A3 made of the three opinions (A10). */
@DiagramBean("recordConsolidation")
class RecordConsolidation implements ExecutionListener {
  private final PlanReview review;
  private final ConsolidationTable consolidations;

  RecordConsolidation(PlanReview review, ConsolidationTable consolidations) {
    this.review = review;
    this.consolidations = consolidations;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResult decided = (DmnDecisionResult) execution.getVariable("decisionResult");
    Map<String, Object> row = decided.getSingleResult();
    Reviewed plan = review.current(execution.getProcessBusinessKey());
    Consolidation consolidation =
        new Consolidation(
            plan.caseNumber(),
            plan.version(),
            plan.sha256(),
            (String) row.get("result"),
            (String) row.get("message"),
            (String) row.get("fundamento"),
            (Boolean) row.get("ratificado"));
    consolidations.add(consolidation);
    execution.setVariable("planConsolidation", consolidation.result());
  }
}
