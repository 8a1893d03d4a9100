package org.expediente.documents;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** Issues a document at a step of its own, where not every end of a task issues it. */
@DiagramBean("documentDesk")
public class DocumentDesk {
  private final Documents documents;

  DocumentDesk(Documents documents) {
    this.documents = documents;
  }

  public void issue(DelegateExecution execution, String template) {
    documents.issue(execution.getProcessBusinessKey(), template);
  }
}
