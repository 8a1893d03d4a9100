package org.expediente.procedures.contracts.fine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Legal projects the resolution on what the books say, or waits for the delivery (B28). */
@DiagramBean("recordFineDraft")
class RecordFineDraft implements TaskListener {
  static final String WAIT = "ESPERAR";

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FineArchive archive;
  private final FineDrafts drafts;
  private final Journal journal;

  RecordFineDraft(
      Proceedings proceedings,
      Contracts contracts,
      FineArchive archive,
      FineDrafts drafts,
      Journal journal) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.archive = archive;
    this.drafts = drafts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    FineComputation fine = archive.last(proceeding.id()).orElseThrow();
    if (WAIT.equals(form.text("fineNext"))) {
      refuseIdleWait(fine);
      return;
    }
    check(form, fine);
    FineDraft draft = draft(form, proceeding, fine);
    drafts.add(draft);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.fineDrafted",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", proceeding.id(),
                "computation", fine.id(),
                "imputability", draft.imputable() ? "imputable" : "no imputable",
                "norm", draft.norm(),
                "clause", draft.clause())));
  }

  private static void refuseIdleWait(FineComputation fine) {
    if (!FineText.counting(fine)) {
      throw Refusal.invalid(
          "contracts.fine.nothingToWaitFor",
          "Ya se entregó todo lo que se debía: no hay entrega que esperar. Proyecte la resolución.");
    }
  }

  private static void check(Submission form, FineComputation fine) {
    new Complaints()
        .when(
            form.text("norm") == null || form.text("clause") == null,
            form.text("norm") == null ? "norm" : "clause",
            "Indique la disposición y la cláusula.")
        .when(
            fine.result().flag() == FineFlag.PISO_SUPERA_TOPE && form.text("floorOpinion") == null,
            "floorOpinion",
            "El piso supera el límite: diga por escrito por qué procede cobrarlo, o por qué no.")
        .settle("contracts.fine.draft");
  }

  private static FineDraft draft(Submission form, Proceeding proceeding, FineComputation fine) {
    // an opinion on a floor that decides nothing would only confuse who reads the resolution
    boolean floorDecides = fine.result().flag() == FineFlag.PISO_SUPERA_TOPE;
    return new FineDraft(
        0,
        proceeding.id(),
        fine.id(),
        form.text("facts"),
        form.text("answers"),
        "IMPUTABLE".equals(form.text("imputability")),
        form.text("imputabilityReason"),
        form.text("norm"),
        form.text("clause"),
        floorDecides ? form.text("floorOpinion") : "",
        null);
  }
}
