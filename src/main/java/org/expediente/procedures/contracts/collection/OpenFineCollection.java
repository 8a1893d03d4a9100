package org.expediente.procedures.contracts.collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Nothing is collected before it is firm (trap 6): the collection does not even begin. */
@DiagramBean("openFineCollection")
class OpenFineCollection implements ExecutionListener {
  private final Proceedings proceedings;
  private final Fines fines;

  OpenFineCollection(Proceedings proceedings, Fines fines) {
    this.proceedings = proceedings;
    this.fines = fines;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Fine fine =
        fines
            .find(proceedings.of(execution).id())
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "contracts.fine.none", "No se ha impuesto una multa que cobrar."));
    FinePaymentRules.firm(fine);
  }
}
