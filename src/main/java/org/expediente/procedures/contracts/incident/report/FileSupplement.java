package org.expediente.procedures.contracts.incident.report;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** The procurement unit reports what a silent manager did not (B20). */
@DiagramBean("fileSupplement")
class FileSupplement implements TaskListener {
  private final BreachFiling filing;

  FileSupplement(BreachFiling filing) {
    this.filing = filing;
  }

  @Override
  public void notify(DelegateTask task) {
    filing.file(task, "SUPLETORIO");
  }
}
