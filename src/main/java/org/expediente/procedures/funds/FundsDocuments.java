package org.expediente.procedures.funds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;

/** Issues a document at a step of its own, where not every end of a task issues it. */
@DiagramBean("fundsDocuments")
public class FundsDocuments {
  private final Documents documents;

  FundsDocuments(Documents documents) {
    this.documents = documents;
  }

  public void issue(DelegateExecution execution, String template) {
    documents.issue(execution.getProcessBusinessKey(), template);
  }
}
