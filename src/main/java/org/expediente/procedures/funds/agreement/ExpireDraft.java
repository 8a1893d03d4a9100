package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** Nobody signed in time: the draft is void (A19). */
@DiagramBean("expireDraft")
class ExpireDraft implements ExecutionListener {
  private final Drafts drafts;

  ExpireDraft(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    drafts.end(
        execution.getProcessBusinessKey(),
        AgreementState.EXPIRED,
        "El plazo para firmar venció; el borrador caducó.");
  }
}
