package org.expediente.procedures.contracts.appointment;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;

/** The procurement unit hands over the file, item by item (B04). */
@DiagramBean("recordFileHandOver")
class RecordFileHandOver implements TaskListener {
  private final FileHandOverTable table;
  private final Journal journal;

  RecordFileHandOver(FileHandOverTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    List<String> delivered = form.choices("delivered");
    new Complaints()
        .when(
            !delivered.contains(FileItem.CONTRATO.name()),
            "delivered",
            "Entregue al menos el contrato u orden de compra: sin él no hay qué administrar.")
        .when(
            delivered.size() < FileItem.values().length && form.text("handOverNote") == null,
            "handOverNote",
            "Explique en la nota por qué falta lo que no entrega.")
        .settle("contracts.file.handOver");
    String codes = String.join(",", delivered);
    table.add(contractCase, codes, form.text("handOverNote"));
    journal.record(
        new Act(
            contractCase,
            "contracts.fileHandedOver",
            task.getTaskDefinitionKey(),
            Map.of("items", FileItem.words(codes))));
  }
}
