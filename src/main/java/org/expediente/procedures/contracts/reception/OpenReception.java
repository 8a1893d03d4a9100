package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.team.ManagedContracts;

/** The manager of a contract opens the minutes of a delivery; the case is the contract's own. */
@DiagramBean("openReception")
class OpenReception implements ExecutionListener {
  private final ManagedContracts managed;
  private final Obligations obligations;
  private final FinalReception whole;
  private final Actors actors;

  OpenReception(
      ManagedContracts managed, Obligations obligations, FinalReception whole, Actors actors) {
    this.managed = managed;
    this.obligations = obligations;
    this.whole = whole;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    Contract contract = managed.named(form.text("contractNumber"));
    ManagedContracts.requireRunning(contract);
    check(contract, ReceptionKind.valueOf(form.text("receptionKind")), form);
    execution.setProcessBusinessKey(contract.caseNumber());
    execution.setVariable("contractorGroup", contract.contractorGroup());
    execution.setVariable(ContractReception.OPENED_BY, actors.current().person());
  }

  private void check(Contract contract, ReceptionKind kind, Submission form) {
    if (kind == ReceptionKind.FINAL) {
      whole
          .obstacle(contract.caseNumber(), 0)
          .ifPresent(
              sentence -> {
                throw Refusal.conflict("contracts.reception.notYet", sentence);
              });
      return;
    }
    if (kind == ReceptionKind.PROVISIONAL && contract.object() != ContractObject.OBRA) {
      throw Refusal.invalid(
          "contracts.reception.provisional", "La recepción provisional es solo para obras.");
    }
    Obligation obligation =
        obligations.named(contract.caseNumber(), form.text("receptionObligation"));
    if (obligations.fulfilment(obligation.id()).met()) {
      throw Refusal.conflict(
          "contracts.reception.met",
          "La obligación %s ya se recibió por completo.".formatted(obligation.code()));
    }
  }
}
