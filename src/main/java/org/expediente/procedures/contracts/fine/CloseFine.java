package org.expediente.procedures.contracts.fine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Collected, or handed on to those who collect, and registered: the proceeding is over. */
@DiagramBean("closeFine")
class CloseFine implements JavaDelegate {
  private final Proceedings proceedings;

  CloseFine(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proceedings.close(proceedings.of(execution).id());
  }
}
