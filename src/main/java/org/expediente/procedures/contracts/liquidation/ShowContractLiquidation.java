package org.expediente.procedures.contracts.liquidation;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Lays the figures of the liquidation before a person: the books, the accounts, the balance. */
@DiagramBean("showContractLiquidation")
class ShowContractLiquidation implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Obligations obligations;
  private final ContractLiquidations liquidations;
  private final Writings writings;

  ShowContractLiquidation(
      Proceedings proceedings,
      Contracts contracts,
      Obligations obligations,
      ContractLiquidations liquidations,
      Writings writings) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.obligations = obligations;
    this.liquidations = liquidations;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Contract contract = contracts.of(proceeding.contractCase());
    String contractCase = contract.caseNumber();
    task.setVariableLocal("contractTitle", contract.title());
    task.setVariableLocal(
        "acceptedText",
        Words.shown(
            obligations.fulfilments(contractCase).stream()
                .map(LiquidationText::accepted)
                .collect(Collectors.joining("\n"))));
    task.setVariableLocal("liquidationText", LiquidationText.sums(liquidations.sums(contractCase)));
    task.setVariableLocal(
        "claimableText",
        "Reclamable a la garantía de anticipo: "
            + Words.money(liquidations.claimable(contractCase))
            + ".");
    if (!task.getTaskDefinitionKey().equals("userTask_signContractLiquidation")) {
      // notes between the units are nothing for the contractor
      task.setVariableLocal("managerNotes", writings.text(proceeding.id(), "liquidationNotes"));
      task.setVariableLocal("reviewNotes", writings.text(proceeding.id(), "liquidationReview"));
    }
    liquidations
        .find(contractCase)
        .ifPresent(
            last -> {
              task.setVariableLocal("crossCheckText", LiquidationText.check(last));
              task.setVariableLocal("owedText", owed(last));
            });
  }

  private String owed(ContractLiquidation last) {
    return liquidations.payable(last).signum() > 0
        ? "A favor del contratista: " + Words.money(liquidations.payable(last)) + "."
        : "Por cobrar al contratista: " + Words.money(liquidations.owed(last)) + ".";
  }
}
