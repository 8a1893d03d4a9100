package org.expediente.procedures.funds.liquidation;

import static org.expediente.diagram.Words.money;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the books beside what was filed; the bank's figures are for the person to read off. */
@DiagramBean("prepareReconciliation")
class PrepareReconciliation implements TaskListener {
  private final LiquidationSummary summary;
  private final SettlementTable settlements;
  private final LiquidationDecisions decisions;

  PrepareReconciliation(
      LiquidationSummary summary, SettlementTable settlements, LiquidationDecisions decisions) {
    this.summary = summary;
    this.settlements = settlements;
    this.decisions = decisions;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Filing filing = settlements.find(number).orElseThrow();
    task.setVariableLocal("books", summary.books(number));
    task.setVariableLocal(
        "filed",
        String.join(
            "\n",
            filing.exOfficio()
                ? "Liquidación de oficio, con la información disponible."
                : "Presentada por la organización.",
            "Saldo del estado de cuenta: %s.".formatted(money(filing.bankBalance())),
            "Intereses: %s. Reintegros hechos: %s."
                .formatted(money(filing.interest()), money(filing.refunded())),
            filing.overrunClaimed()
                ? "Afirma tener autorización previa para exceder lo transferido."
                : "No afirma tener autorización para exceder lo transferido."));
    task.setVariableLocal("returned", decisions.reasonOfReturn(number));
  }
}
