package org.expediente.procedures.contracts.termination;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * Takes the request of the procurement unit and opens its proceeding; a caducity comes from an
 * incident, with the proceeding that the authority ordered.
 */
@DiagramBean("terminationOpening")
class TerminationOpening implements ExecutionListener {
  private final Contracts contracts;
  private final Proceedings proceedings;
  private final FaultCheck faults;
  private final TerminationRequests requests;
  private final Journal journal;

  TerminationOpening(
      Contracts contracts,
      Proceedings proceedings,
      FaultCheck faults,
      TerminationRequests requests,
      Journal journal) {
    this.contracts = contracts;
    this.proceedings = proceedings;
    this.faults = faults;
    this.requests = requests;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.hasVariable(Proceedings.ID)) {
      return;
    }
    Submission form = Submission.of(execution);
    ProceedingKind kind = ProceedingKind.valueOf(form.text("terminationKind"));
    Contract contract = contracts.hold(contracts.named(form.text("contractNumber")).caseNumber());
    check(contract, kind, form);
    long id = proceedings.open(contract.caseNumber(), kind);
    requests.add(id, form.text("reason"), form.text("publicInterest"));
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.terminationRequested",
            null,
            Map.of("kind", kind.label(), "reason", form.text("reason"))));
    execution.setProcessBusinessKey(contract.caseNumber());
    execution.setVariable(Proceedings.ID, id);
    execution.setVariable("contractorGroup", contract.contractorGroup());
  }

  private void check(Contract contract, ProceedingKind kind, Submission form) {
    if (contract.state() != ContractState.EN_EJECUCION) {
      throw Refusal.conflict(
          "contracts.termination.state",
          "El contrato %s no está en ejecución: no hay qué terminar.".formatted(contract.number()));
    }
    proceedings.ofContract(contract.caseNumber()).stream()
        .filter(TerminationOpening::ending)
        .findFirst()
        .ifPresent(
            twin -> {
              throw Refusal.conflict(
                  "contracts.termination.twin",
                  "El contrato ya tiene en trámite un procedimiento de %s (expediente %s)."
                      .formatted(twin.kind().label(), twin.caseNumber()));
            });
    if (kind == ProceedingKind.MUTUO_ACUERDO) {
      new Complaints()
          .when(
              !"SI".equals(form.text("interestAllows")),
              "interestAllows",
              "El mutuo acuerdo solo procede si el interés público lo permite.")
          .settle("contracts.termination.interest");
      faults.requireNone(contract);
    }
  }

  private static boolean ending(Proceeding one) {
    return one.kind().endsContract()
        && (one.state() == ProceedingState.ABIERTO || one.state() == ProceedingState.RESUELTO);
  }
}
