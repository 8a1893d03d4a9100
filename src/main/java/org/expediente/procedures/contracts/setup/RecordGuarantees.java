package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.FreshDocuments;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;

/** The procurement unit registers what the contractor filed (B06). */
@DiagramBean("recordGuarantees")
class RecordGuarantees implements TaskListener {
  private final Contracts contracts;
  private final Covers covers;
  private final FilingTable filings;
  private final FreshDocuments documents;
  private final Journal journal;

  RecordGuarantees(
      Contracts contracts,
      Covers covers,
      FilingTable filings,
      FreshDocuments documents,
      Journal journal) {
    this.contracts = contracts;
    this.covers = covers;
    this.filings = filings;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    List<FiledGuarantee> filed =
        Submission.of(task).rows("guarantees").stream().map(RecordGuarantees::row).toList();
    GuaranteeRules.check(contract, covers.expected(contract), covers.held(contract), filed);
    requireNewPaper(contract);
    filings.add(contract.caseNumber(), filed);
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.guaranteesFiled",
            task.getTaskDefinitionKey(),
            Map.of("guarantees", filed.stream().map(FiledGuarantee::words).toList())));
  }

  /** After a review another paper is needed: the one that was reviewed does not serve again. */
  private void requireNewPaper(Contract contract) {
    filings
        .latest(contract.caseNumber())
        .filter(last -> last.reviewedAt() != null)
        .ifPresent(
            last ->
                documents.require(
                    contract.caseNumber(),
                    "guarantee-policy",
                    last.reviewedAt().toInstant(),
                    "Adjunte la póliza o el endoso que el contratista presentó después de la"
                        + " última revisión."));
  }

  private static FiledGuarantee row(Map<String, Object> row) {
    String nit = Cell.text(row, "issuerNit");
    boolean valid = IdentityNumbers.error(IdentityType.NIT, nit).isEmpty();
    return new FiledGuarantee(
        GuaranteeKind.valueOf(Cell.text(row, "guaranteeKind")),
        Cell.text(row, "issuer"),
        valid ? IdentityNumbers.format(IdentityType.NIT, nit) : nit,
        Cell.text(row, "policyNumber"),
        new BigDecimal(Cell.text(row, "guaranteeAmount")).setScale(2),
        LocalDate.parse(Cell.text(row, "validFrom")),
        LocalDate.parse(Cell.text(row, "validTo")),
        Boolean.parseBoolean(Cell.text(row, "onDemand")));
  }
}
