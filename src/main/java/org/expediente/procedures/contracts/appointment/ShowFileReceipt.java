package org.expediente.procedures.contracts.appointment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the manager the list of what was handed over. */
@DiagramBean("showFileReceipt")
class ShowFileReceipt implements TaskListener {
  private final FileHandOverTable table;

  ShowFileReceipt(FileHandOverTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    FileHandOver last = table.latest(task.getExecution().getProcessBusinessKey()).orElseThrow();
    task.setVariableLocal(
        "handOverSummary",
        "Se entrega: %s. %s"
            .formatted(FileItem.words(last.delivered()), last.note() == null ? "" : last.note()));
  }
}
