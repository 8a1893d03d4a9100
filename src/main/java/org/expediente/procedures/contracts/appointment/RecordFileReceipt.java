package org.expediente.procedures.contracts.appointment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;

/** The manager receives the file, or rejects it with what is missing (B04). */
@DiagramBean("recordFileReceipt")
class RecordFileReceipt implements TaskListener {
  private final FileHandOverTable table;
  private final Journal journal;

  RecordFileReceipt(FileHandOverTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    boolean received = form.text("fileDecision").equals("RECIBE");
    List<String> missing = received ? List.of() : form.choices("missing");
    new Complaints()
        .when(!received && missing.isEmpty(), "missing", "Marque qué falta en el expediente.")
        .settle("contracts.file.receipt");
    String codes = String.join(",", missing);
    table.answer(
        table.latest(contractCase).orElseThrow().id(), received, codes, form.text("missingNote"));
    Map<String, Object> data = new HashMap<>();
    data.put("missing", received ? null : FileItem.words(codes));
    data.put("note", form.text("missingNote"));
    journal.record(
        new Act(
            contractCase,
            received ? "contracts.fileReceived" : "contracts.fileRejected",
            task.getTaskDefinitionKey(),
            data));
  }
}
