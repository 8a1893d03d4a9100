package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** An approval on which the draft rests does not count any more: it must not be signed. */
@DiagramBean("voidDraft")
class VoidDraft implements ExecutionListener {
  private final Drafts drafts;

  VoidDraft(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    drafts.end(
        execution.getProcessBusinessKey(),
        AgreementState.VOID,
        "Cambió lo que se había aprobado; el borrador quedó sin efecto.");
  }
}
