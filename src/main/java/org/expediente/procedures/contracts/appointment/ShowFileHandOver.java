package org.expediente.procedures.contracts.appointment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Tells the procurement unit what the manager found missing the last time. */
@DiagramBean("showFileHandOver")
class ShowFileHandOver implements TaskListener {
  private final FileHandOverTable table;

  ShowFileHandOver(FileHandOverTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateTask task) {
    String answer =
        table
            .latest(task.getExecution().getProcessBusinessKey())
            .filter(last -> Boolean.FALSE.equals(last.received()))
            .map(
                last ->
                    "El administrador rechazó el expediente. Falta: %s. %s"
                        .formatted(FileItem.words(last.missing()), last.missingNote()))
            .orElse("Es la primera entrega a este administrador.");
    task.setVariableLocal("receiptSummary", answer);
  }
}
