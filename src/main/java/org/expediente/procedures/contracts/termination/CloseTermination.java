package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The contract goes on: what would have ended it is over. */
@DiagramBean("closeTermination")
class CloseTermination implements JavaDelegate {
  private final Proceedings proceedings;

  CloseTermination(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    if (proceeding.state() == ProceedingState.ABIERTO) {
      proceedings.resolve(proceeding.id(), "SIN_ACUERDO");
    }
    proceedings.close(proceeding.id());
  }
}
