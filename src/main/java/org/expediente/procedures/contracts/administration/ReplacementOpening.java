package org.expediente.procedures.contracts.administration;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.procedures.contracts.team.Managers;

/** Begins the change of a manager in the contract's own case. */
@DiagramBean("replacementOpening")
class ReplacementOpening implements ExecutionListener {
  private final Contracts contracts;
  private final Designations designations;
  private final Managers managers;
  private final ReplacementTable table;
  private final Journal journal;

  ReplacementOpening(
      Contracts contracts,
      Designations designations,
      Managers managers,
      ReplacementTable table,
      Journal journal) {
    this.contracts = contracts;
    this.designations = designations;
    this.managers = managers;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    // held: two people may ask for the same change
    Contract contract = contracts.hold(contracts.named(form.text("contractNumber")).caseNumber());
    Designation leaving = leaving(contract);
    LocalDate lastDay = form.date("lastDay");
    new Complaints()
        .when(
            lastDay.isBefore(leaving.validFrom()),
            "lastDay",
            "El último día no puede ser anterior al nombramiento del saliente (%s)."
                .formatted(Words.date(leaving.validFrom())))
        .settle("contracts.replacement.invalid");
    ReplacementReason reason = ReplacementReason.valueOf(form.text("replacementReason"));
    table.add(contract.caseNumber(), leaving.manager(), reason, form.text("explanation"), lastDay);
    record(contract, leaving, reason, form.text("explanation"), lastDay);
    execution.setProcessBusinessKey(contract.caseNumber());
    execution.setVariable("contractorGroup", contract.contractorGroup());
  }

  private Designation leaving(Contract contract) {
    if (contract.state() == ContractState.TERMINADO) {
      throw Refusal.conflict(
          "contracts.replacement.closed",
          "El contrato %s ya está cerrado: no hay administrador que relevar."
              .formatted(contract.number()));
    }
    if (table.running(contract.caseNumber()).isPresent()) {
      throw Refusal.conflict(
          "contracts.replacement.running",
          "Ya está en curso el relevo del administrador del contrato %s."
              .formatted(contract.number()));
    }
    return designations
        .current(contract.caseNumber())
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "contracts.replacement.nobody",
                    "El contrato %s todavía no tiene administrador: se nombra en su propio trámite."
                        .formatted(contract.number())));
  }

  private void record(
      Contract contract,
      Designation leaving,
      ReplacementReason reason,
      String explanation,
      LocalDate lastDay) {
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.replacementRequested",
            "startEvent_replacementRequested",
            Map.of(
                "manager", managers.name(leaving.manager()),
                "reason", reason.label(),
                "explanation", explanation,
                "lastDay", Words.date(lastDay))));
  }
}
