package org.expediente.procedures.contracts.setup;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** The legal unit reads the guarantees; with its yes they go into custody (B06). */
@DiagramBean("recordGuaranteeReview")
class RecordGuaranteeReview implements TaskListener {
  private final Contracts contracts;
  private final FilingTable filings;
  private final Custody custody;
  private final Journal journal;

  RecordGuaranteeReview(
      Contracts contracts, FilingTable filings, Custody custody, Journal journal) {
    this.contracts = contracts;
    this.filings = filings;
    this.custody = custody;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    Filing filing = filings.latest(contract.caseNumber()).orElseThrow();
    boolean sufficient = form.text("guaranteeDecision").equals("SUFICIENTE");
    String reason = form.text("guaranteeReason");
    if (sufficient) {
      refuseConditions(filing);
      filing.rows().forEach(row -> custody.take(contract, row));
    }
    filings.review(filing.id(), sufficient, reason);
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.guaranteesReviewed",
            task.getTaskDefinitionKey(),
            Map.of("result", sufficient ? "suficientes" : "insuficientes", "reason", reason)));
  }

  /** LACAP 32: joint, irrevocable, paid at the first demand. */
  private static void refuseConditions(Filing filing) {
    Complaints complaints = new Complaints();
    filing.rows().stream()
        .filter(row -> !row.onDemand())
        .forEach(
            row ->
                complaints.when(
                    true,
                    "guaranteeDecision",
                    "La garantía %s no se paga al primer requerimiento: no es suficiente (LACAP, art. 32)."
                        .formatted(row.number())));
    complaints.settle("contracts.guarantees.conditional");
  }
}
