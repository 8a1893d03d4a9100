package org.expediente.procedures.funds.assembly;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.documents.StoredDocument;

/** Shows what the Assembly has to acknowledge. */
@DiagramBean("showDispatch")
class ShowDispatch implements TaskListener {
  private final Dispatches dispatches;

  ShowDispatch(Dispatches dispatches) {
    this.dispatches = dispatches;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    StoredDocument sent = dispatches.last(caseNumber);
    task.setVariableLocal(
        "dispatch",
        "%s %s, del %s"
            .formatted(sent.title(), sent.number(), Words.date(dispatches.sentOn(caseNumber))));
  }
}
