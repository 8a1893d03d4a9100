package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The caducity is firm: nobody appealed, or the appeal did not take it back. */
@DiagramBean("confirmTermination")
class ConfirmTermination implements JavaDelegate {
  private final Proceedings proceedings;

  ConfirmTermination(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proceedings.firm(proceedings.of(execution).id(), "DECLARADA");
  }
}
