package org.expediente.procedures.contracts.closing.guarantees;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;

/** Issues the proof of what was handed over; nothing where nothing was. */
@DiagramBean("issueReturn")
class IssueReturn implements JavaDelegate {
  /** Variable: number of the batch that was just returned, or 0. */
  static final String BATCH = "returnBatch";

  private final Documents documents;

  IssueReturn(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if ((Integer) execution.getVariable(BATCH) > 0) {
      documents.issue(execution.getProcessBusinessKey(), "contract-guarantee-return");
    }
  }
}
