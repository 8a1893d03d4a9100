package org.expediente.procedures.contracts.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The manager issues the minutes, unless a payment or a reception came in between. */
@DiagramBean("issueLiquidation")
class IssueLiquidation implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final ContractLiquidations liquidations;
  private final Writings writings;

  IssueLiquidation(
      Proceedings proceedings,
      Contracts contracts,
      ContractLiquidations liquidations,
      Writings writings) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.liquidations = liquidations;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    ContractLiquidation last = liquidations.find(proceeding.contractCase()).orElseThrow();
    if ("EMITIR".equals(Submission.of(task).text("issueDecision")) && liquidations.moved(last)) {
      throw Refusal.conflict(
          "contracts.liquidation.moved",
          "Los libros cambiaron después del cotejo: pida que la liquidación se coteje de nuevo.");
    }
    writings.keep(task, proceeding.id(), null, "issueDecision", "issueNotes");
  }
}
