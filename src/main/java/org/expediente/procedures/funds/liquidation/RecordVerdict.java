package org.expediente.procedures.funds.liquidation;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Keeps what DMN-A9 said, beside what it said before. */
@DiagramBean("recordFundsVerdict")
class RecordVerdict implements ExecutionListener {
  private final CalculationTable calculations;
  private final Verdicts verdicts;
  private final Journal journal;

  RecordVerdict(CalculationTable calculations, Verdicts verdicts, Journal journal) {
    this.calculations = calculations;
    this.verdicts = verdicts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    Map<String, Object> row =
        ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
    String refund = (String) execution.getVariable("reintegro");
    FundsVerdict verdict =
        new FundsVerdict(
            (String) row.get("resultado"),
            !refund.equals("PENDIENTE"),
            refund.equals("PAGADO"),
            (String) row.get("mensaje"),
            (Boolean) row.get("ratificado"));
    verdicts.add(number, calculations.latest(number).orElseThrow().id(), verdict);
    journal.record(
        new Act(
            number,
            verdict.last() ? "funds.verdict" : "funds.verdictProvisional",
            execution.getCurrentActivityId(),
            Map.of("verdict", verdict.verdict(), "refund", refund)));
  }
}
