package org.expediente.procedures.contracts.incident.report;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** The manager reports a breach (B20). */
@DiagramBean("fileBreachReport")
class FileBreachReport implements TaskListener {
  private final BreachFiling filing;

  FileBreachReport(BreachFiling filing) {
    this.filing = filing;
  }

  @Override
  public void notify(DelegateTask task) {
    filing.file(task, "ORDINARIO");
  }
}
