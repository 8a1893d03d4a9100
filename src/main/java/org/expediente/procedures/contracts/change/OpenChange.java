package org.expediente.procedures.contracts.change;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.ManagedContracts;

/** Takes in a request; one that comes late is written down all the same. */
@DiagramBean("openChange")
class OpenChange implements ExecutionListener {
  private final ChangeRequester requester;
  private final Contracts contracts;
  private final ChangeIntake intake;

  OpenChange(ChangeRequester requester, Contracts contracts, ChangeIntake intake) {
    this.requester = requester;
    this.contracts = contracts;
    this.intake = intake;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    Contract named = requester.contract(form.text("contractNumber"));
    Contract contract = contracts.hold(named.caseNumber());
    ManagedContracts.requireRunning(contract);
    String capacity = requester.capacity(contract);
    long id = intake.take(contract, capacity, form);
    execution.setProcessBusinessKey(contract.caseNumber());
    execution.setVariable("contractorGroup", contract.contractorGroup());
    execution.setVariable(
        "changeGroup",
        capacity.equals(ChangeRequester.CONTRACTOR)
            ? contract.contractorGroup()
            : "contract-manager");
    execution.setVariable(ContractChange.ID, id);
  }
}
