package org.expediente.procedures.contracts.warranty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.team.ManagedContracts;
import org.expediente.terms.BusinessCalendar;

/** The manager claims a defect of what was received. */
@DiagramBean("openWarrantyClaim")
class OpenWarrantyClaim implements ExecutionListener {
  private static final String REPAIR = "contracts.warranty.repair";

  private final ManagedContracts managed;
  private final Contracts contracts;
  private final ClaimRules rules;
  private final CoveringGuarantee guarantees;
  private final WarrantyTable table;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  OpenWarrantyClaim(
      ManagedContracts managed,
      Contracts contracts,
      ClaimRules rules,
      CoveringGuarantee guarantees,
      WarrantyTable table,
      BusinessCalendar calendar,
      Parameters parameters,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.managed = managed;
    this.contracts = contracts;
    this.rules = rules;
    this.guarantees = guarantees;
    this.table = table;
    this.calendar = calendar;
    this.parameters = parameters;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    Contract contract = contracts.hold(managed.named(form.text("contractNumber")).caseNumber());
    WarrantyClaim claim = claim(contract, form);
    long id = table.add(claim);
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.warrantyClaimed",
            null,
            Map.of("claim", id, "defect", claim.defect(), "until", Words.date(claim.repairBy()))));
    execution.setProcessBusinessKey(contract.caseNumber());
    execution.setVariable("contractorGroup", contract.contractorGroup());
    execution.setVariable(ContractWarranty.ID, id);
  }

  private WarrantyClaim claim(Contract contract, Submission form) {
    LocalDate today = LocalDate.now(clock);
    Obligation obligation = rules.received(contract, form.text("obligationCode"));
    Guarantee guarantee =
        guarantees.named(contract.caseNumber(), form.text("guaranteeNumber"), today);
    LocalDate found = form.date("foundOn");
    rules.check(contract, obligation, form.text("defect"), found, today);
    return new WarrantyClaim(
        0,
        contract.caseNumber(),
        obligation.id(),
        guarantee.id(),
        form.text("defect"),
        found,
        today,
        calendar.addBusinessDays(today, parameters.integer(REPAIR, today)),
        WarrantyClaims.OPEN,
        actors.current().person(),
        OffsetDateTime.now(clock));
  }
}
