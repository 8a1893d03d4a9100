package org.expediente.procedures.contracts.debarment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the diagram of a debarment asks. */
@DiagramBean("contractDebarment")
public class ContractDebarment {
  private final Proceedings proceedings;
  private final DebarmentTable table;

  ContractDebarment(Proceedings proceedings, DebarmentTable table) {
    this.proceedings = proceedings;
    this.table = table;
  }

  /** Whether the facts may be a crime, of which the prosecutor must be told. */
  public boolean tellsProsecutor(DelegateExecution execution) {
    return table.draft(proceedings.of(execution).id()).tellsProsecutor();
  }

  /** The resolution not to debar stands; everything is done. */
  public void endWithout(DelegateExecution execution) {
    end(execution, "NO_DECLARADA");
  }

  /** The appeal took the resolution back; everything is done. */
  public void endRevoked(DelegateExecution execution) {
    end(execution, "REVOCADA");
  }

  /** The debarment is in the registry; everything is done. */
  public void endRegistered(DelegateExecution execution) {
    proceedings.close(proceedings.of(execution).id());
  }

  private void end(DelegateExecution execution, String outcome) {
    Proceeding of = proceedings.of(execution);
    proceedings.firm(of.id(), outcome);
    proceedings.close(of.id());
  }
}
