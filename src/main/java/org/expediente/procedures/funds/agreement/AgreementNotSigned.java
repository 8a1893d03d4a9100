package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** The case goes on without an agreement; a report to the Assembly is still owed (trap 9). */
@DiagramBean("agreementNotSigned")
class AgreementNotSigned implements ExecutionListener {
  private final Drafts drafts;

  AgreementNotSigned(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    drafts.end(
        execution.getProcessBusinessKey(),
        AgreementState.ABANDONED,
        "El expediente se cierra sin convenio firmado.");
  }
}
