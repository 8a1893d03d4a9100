package org.expediente.procedures.contracts.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Legal chooses how to collect; a guarantee only where its text answers for fines (DMN-B5). */
@DiagramBean("chooseFineCollection")
class ChooseFineCollection implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final CollectionChoices choices;
  private final Journal journal;
  private final Clock clock;

  ChooseFineCollection(
      Proceedings proceedings,
      Contracts contracts,
      Guarantees guarantees,
      CollectionChoices choices,
      Journal journal,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.choices = choices;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    CollectionWay way = CollectionWay.valueOf(form.text("collectionWay"));
    String clause = form.text("clause");
    check(way, clause, proceeding.contractCase());
    choices.add(
        new CollectionChoice(
            proceeding.id(), way, clause == null ? "" : clause, form.text("reason")));
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.fineCollection",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", proceeding.id(),
                "way", way == CollectionWay.GARANTIA ? "ejecutar la garantía" : "la Fiscalía",
                "reason", form.text("reason"))));
  }

  private void check(CollectionWay way, String clause, String contractCase) {
    LocalDate today = LocalDate.now(clock);
    boolean claimable =
        guarantees.of(contractCase).stream()
            .anyMatch(one -> one.kind() == GuaranteeKind.CUMPLIMIENTO && one.claimable(today));
    boolean guarantee = way == CollectionWay.GARANTIA;
    new Complaints()
        .when(
            guarantee && !claimable,
            "collectionWay",
            "No hay una garantía de cumplimiento que pueda reclamarse hoy. Remita el cobro a la Fiscalía.")
        .when(
            guarantee && clause == null,
            "clause",
            "Transcriba la cláusula del contrato o de la garantía que la hace responder por multas.")
        .settle("contracts.fine.collection");
  }
}
