package org.expediente.procedures.contracts.warranty;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;

/** The contractor says what was repaired, and shows it. */
@DiagramBean("recordRepair")
class RecordRepair implements TaskListener {
  private final ContractWarranty claims;
  private final Contracts contracts;
  private final WarrantyActs acts;
  private final FreshDocuments documents;
  private final Clock clock;

  RecordRepair(
      ContractWarranty claims,
      Contracts contracts,
      WarrantyActs acts,
      FreshDocuments documents,
      Clock clock) {
    this.claims = claims;
    this.contracts = contracts;
    this.acts = acts;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    WarrantyClaim claim = claims.of(task);
    LocalDate on = form.date("repairedOn");
    new Complaints()
        .when(
            on.isAfter(LocalDate.now(clock)),
            "repairedOn",
            "El día de la reparación no puede ser futuro.")
        .when(
            on.isBefore(claim.foundOn()),
            "repairedOn",
            "La reparación no puede ser anterior al defecto (%s)."
                .formatted(Words.date(claim.foundOn())))
        .settle("contracts.warranty.repair");
    documents.require(
        claim.contractCase(),
        "repair-proof",
        claim.claimedAt().toInstant(),
        "Falta la prueba de esta reparación: cárguela en el expediente.");
    acts.add(claim, new WarrantyAct("REPARACION", "REPARADO", on, form.text("repairText")));
  }
}
