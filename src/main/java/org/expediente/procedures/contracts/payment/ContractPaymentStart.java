package org.expediente.procedures.contracts.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designations;

/** The manager begins a request in the case of the contract; no new case opens. */
@DiagramBean("contractPaymentStart")
class ContractPaymentStart implements ExecutionListener {
  private final Contracts contracts;
  private final Designations designations;
  private final Actors actors;
  private final Journal journal;

  ContractPaymentStart(
      Contracts contracts, Designations designations, Actors actors, Journal journal) {
    this.contracts = contracts;
    this.designations = designations;
    this.actors = actors;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Contract contract = contracts.named(Submission.of(execution).text("contract"));
    String number = contract.caseNumber();
    if (!administers(number, actors.current().person())) {
      throw Refusal.forbidden(
          "contracts.payment.manager",
          "Solo quien administra el contrato, o su suplente, solicita sus pagos.");
    }
    execution.setProcessBusinessKey(number);
    execution.setVariable("contractorGroup", contract.contractorGroup());
    journal.record(new Act(number, "contracts.paymentStarted", null, Map.of()));
  }

  private boolean administers(String number, String person) {
    return designations
        .current(number)
        .filter(d -> person.equals(d.manager()) || person.equals(d.alternate()))
        .isPresent();
  }
}
