package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;
import org.expediente.procedures.contracts.team.ManagedContracts;

/** The authority resolves; not more than was asked, not without proof, not another object. */
@DiagramBean("resolveChange")
class ResolveChange implements TaskListener {
  private final ContractChange changes;
  private final Contracts contracts;
  private final OwnRequest own;
  private final ChangeProof proof;
  private final ModificationLimit limit;
  private final ChangeTable table;
  private final ChangeActs acts;
  private final Clock clock;

  ResolveChange(
      ContractChange changes,
      Contracts contracts,
      OwnRequest own,
      ChangeProof proof,
      ModificationLimit limit,
      ChangeTable table,
      ChangeActs acts,
      Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.own = own;
    this.proof = proof;
    this.limit = limit;
    this.table = table;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Change change = changes.of(task);
    own.refuse(change);
    boolean granted = form.text("changeDecision").equals("CONCEDER");
    Integer days = form.number("grantedDays");
    if (granted) {
      ManagedContracts.requireRunning(contract);
      proof.require(change);
      check(contract, change, days);
    }
    LocalDate today = LocalDate.now(clock);
    acts.add(
        change,
        task.getTaskDefinitionKey(),
        form.text("changeDecision"),
        null,
        form.text("resolutionText"));
    table.decide(change.id(), granted ? ChangeState.CONCEDIDA : ChangeState.DENEGADA, days, today);
  }

  private void check(Contract contract, Change change, Integer days) {
    LocalDate today = LocalDate.now(clock);
    boolean altersObject =
        acts.last(change, ChangeActs.ADVISED).filter(act -> act.detail().equals("SI")).isPresent();
    new Complaints()
        .when(
            change.kind() == ChangeKind.MODIFICACION && altersObject,
            "changeDecision",
            "El dictamen jurídico dice que el cambio altera el objeto del contrato: no puede"
                + " concederse.")
        .when(
            days != null && change.days() != null && days > change.days(),
            "grantedDays",
            "No se puede conceder más de lo pedido (%s)."
                .formatted(change.days() == null ? "" : DayWords.of(change.days())))
        .when(
            change.amount() != null && limit.passed(contract, change.amount(), today),
            "changeDecision",
            limit.sentence(today))
        .settle("contracts.change.notGrantable");
  }
}
