package org.expediente.procedures.contracts.closing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What the diagram of the closing asks. */
@DiagramBean("contractClosing")
public class ContractClosing {
  private final Pendings pendings;

  ContractClosing(Pendings pendings) {
    this.pendings = pendings;
  }

  /** Whether something opened since the final minutes, e.g. while a warranty ran. */
  public boolean anythingOpen(DelegateExecution execution) {
    return !pendings.of(execution.getProcessBusinessKey()).isEmpty();
  }
}
