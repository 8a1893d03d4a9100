package org.expediente.procedures.contracts.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;

/** What the diagram of a liquidation asks. */
@DiagramBean("contractLiquidation")
public class LiquidationSteps {
  private final Contracts contracts;
  private final ContractLiquidations liquidations;

  LiquidationSteps(Contracts contracts, ContractLiquidations liquidations) {
    this.contracts = contracts;
    this.liquidations = liquidations;
  }

  /** {@code CONTRATISTA} owes, {@code INSTITUCION} owes, or {@code NADIE}. */
  public String debtor(DelegateExecution execution) {
    ContractLiquidation last = last(execution);
    if (last.balance().signum() > 0) {
      return "INSTITUCION";
    }
    return liquidations.owed(last).signum() > 0 ? "CONTRATISTA" : "NADIE";
  }

  private ContractLiquidation last(DelegateExecution execution) {
    String contractCase = contracts.of(execution.getProcessBusinessKey()).caseNumber();
    return liquidations.find(contractCase).orElseThrow();
  }
}
