package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.DayWords;
import org.expediente.procedures.contracts.guarantee.Guarantees;

/** The bond as its issuer changed it. */
@DiagramBean("renewGuarantee")
class RenewGuarantee implements TaskListener {
  private final ContractChange changes;
  private final Contracts contracts;
  private final Bonds bonds;
  private final Guarantees guarantees;
  private final ChangeActs acts;
  private final FreshDocuments documents;

  RenewGuarantee(
      ContractChange changes,
      Contracts contracts,
      Bonds bonds,
      Guarantees guarantees,
      ChangeActs acts,
      FreshDocuments documents) {
    this.changes = changes;
    this.contracts = contracts;
    this.bonds = bonds;
    this.guarantees = guarantees;
    this.acts = acts;
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Change change = changes.of(task);
    Instant resolved = acts.last(change, ChangeActs.RESOLVED).orElseThrow().actedAt().toInstant();
    documents.require(
        change.contractCase(),
        "guarantee-endorsement",
        resolved,
        "Falta el documento del fiador de este cambio: cárguelo en el expediente.");
    bonds
        .need(change, ContractChange.movesEnd(task))
        .ifPresent(need -> renew(need, Submission.of(task)));
  }

  private void renew(BondNeed need, Submission form) {
    BigDecimal amount = form.money("bondAmount");
    LocalDate validTo = form.date("bondValidTo");
    new Complaints()
        .when(
            validTo.isBefore(need.validTo()),
            "bondValidTo",
            "La garantía vence antes que el plazo + %s.".formatted(DayWords.of(need.margin())))
        .when(
            amount.compareTo(need.amount()) < 0,
            "bondAmount",
            "La garantía debe ser de al menos %s.".formatted(Words.money(need.amount())))
        .settle("contracts.change.bond");
    if (validTo.isAfter(need.bond().validTo())) {
      guarantees.prolong(need.bond().id(), validTo);
    }
    if (amount.compareTo(need.bond().amount()) > 0) {
      guarantees.raise(need.bond().id(), amount);
    }
  }
}
