package org.expediente.procedures.contracts.fine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** By the books nothing came late: there is nothing to hear the contractor about (B.9, M09). */
@DiagramBean("closeWithoutFine")
class CloseWithoutFine implements JavaDelegate {
  private static final String OUTCOME = "SIN_MORA";

  private final Proceedings proceedings;

  CloseWithoutFine(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proceedings.end(proceedings.of(execution).id(), OUTCOME);
  }
}
