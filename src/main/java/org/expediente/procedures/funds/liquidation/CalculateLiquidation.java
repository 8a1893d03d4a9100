package org.expediente.procedures.funds.liquidation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** Applies the formula to the books and keeps all that went in and came out (A48). */
@DiagramBean("calculateLiquidation")
class CalculateLiquidation implements JavaDelegate {
  private final Executions executions;
  private final SettlementOfCase sums;
  private final CalculationTable calculations;
  private final Journal journal;

  CalculateLiquidation(
      Executions executions,
      SettlementOfCase sums,
      CalculationTable calculations,
      Journal journal) {
    this.executions = executions;
    this.sums = sums;
    this.calculations = calculations;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    executions.hold(number);
    Settlement given = sums.of(number);
    Liquidation result = LiquidationFormula.of(given);
    calculations.add(number, given, result);
    journal.record(
        new Act(
            number,
            "funds.liquidationCalculated",
            execution.getCurrentActivityId(),
            Map.of(
                "formula", LiquidationFormula.VERSION,
                "accepted", result.accepted(),
                "refund", result.refundDue(),
                "undue", result.recoverUndue(),
                "state", result.state())));
  }
}
