package org.expediente.procedures.contracts.liquidation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Keeps what the manager notes and whether the contractor signs; a refusal is on record. */
@DiagramBean("recordLiquidationStep")
class RecordLiquidationStep implements TaskListener {
  private final Proceedings proceedings;
  private final Writings writings;
  private final Journal journal;

  RecordLiquidationStep(Proceedings proceedings, Writings writings, Journal journal) {
    this.proceedings = proceedings;
    this.writings = writings;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    writings.keep(
        task, proceeding.id(), null, "liquidationNotes", "liquidationSignature", "signatureReason");
    String signature = Submission.of(task).text("liquidationSignature");
    if (signature != null) {
      journal.record(
          new Act(
              proceeding.caseNumber(),
              "contracts.liquidationSigned",
              task.getTaskDefinitionKey(),
              Map.of("decision", signature)));
    }
  }
}
