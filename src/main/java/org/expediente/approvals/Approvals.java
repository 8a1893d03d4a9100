package org.expediente.approvals;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What diagrams may ask about approvals; they cannot give one. */
@DiagramBean("approvals")
public class Approvals {
  private final ApprovalBook book;

  Approvals(ApprovalBook book) {
    this.book = book;
  }

  /** Whether an approval of the kind stands in the case; see {@link ApprovalBook#stands}. */
  public boolean stands(DelegateExecution execution, String kind) {
    return book.stands(execution.getProcessBusinessKey(), kind);
  }
}
