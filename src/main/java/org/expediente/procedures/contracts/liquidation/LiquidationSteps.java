package org.expediente.procedures.contracts.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;

/** What the diagram of a liquidation asks. */
@DiagramBean("contractLiquidation")
public class LiquidationSteps {
  private final Contracts contracts;
  private final ContractLiquidations liquidations;
  private final SettledFines fines;

  LiquidationSteps(Contracts contracts, ContractLiquidations liquidations, SettledFines fines) {
    this.contracts = contracts;
    this.liquidations = liquidations;
    this.fines = fines;
  }

  /** {@code CONTRATISTA} owes, {@code INSTITUCION} owes, or {@code NADIE}. */
  public String debtor(DelegateExecution execution) {
    ContractLiquidation last = last(execution);
    if (last.balance().signum() > 0) {
      return "INSTITUCION";
    }
    return liquidations.owed(last).signum() > 0 ? "CONTRATISTA" : "NADIE";
  }

  /** Nobody owes anything: where the balance is zero, its fines were set off in it. */
  public void endWithoutBalance(DelegateExecution execution) {
    ContractLiquidation last = last(execution);
    if (last.balance().signum() == 0) {
      contracts.hold(last.contractCase());
      fines.settle(last);
    }
  }

  private ContractLiquidation last(DelegateExecution execution) {
    String contractCase = contracts.of(execution.getProcessBusinessKey()).caseNumber();
    return liquidations.find(contractCase).orElseThrow();
  }
}
