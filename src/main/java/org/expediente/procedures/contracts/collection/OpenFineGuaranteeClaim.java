package org.expediente.procedures.contracts.collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Executing a guarantee is an act of its own, never part of the fine (B.1.3 number 1). */
@DiagramBean("openFineGuaranteeClaim")
class OpenFineGuaranteeClaim implements JavaDelegate {
  private final Proceedings proceedings;

  OpenFineGuaranteeClaim(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding fine = proceedings.of(execution);
    long claim = proceedings.open(fine.caseNumber(), ProceedingKind.EJECUCION_GARANTIA);
    proceedings.follow(claim, fine.id());
    proceedings.obligations(fine.id()).forEach(one -> proceedings.cover(claim, one));
    execution.setVariable("guaranteeProceedingId", claim);
  }
}
