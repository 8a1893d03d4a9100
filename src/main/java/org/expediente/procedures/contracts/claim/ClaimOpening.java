package org.expediente.procedures.contracts.claim;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.guarantee.Guarantees;

/** Says to which guarantor the tasks of a claim go, and lets that one see the case. */
@DiagramBean("claimOpening")
class ClaimOpening implements ExecutionListener {
  private final ClaimSteps steps;
  private final Guarantees guarantees;
  private final Guarantors guarantors;

  ClaimOpening(ClaimSteps steps, Guarantees guarantees, Guarantors guarantors) {
    this.steps = steps;
    this.guarantees = guarantees;
    this.guarantors = guarantors;
  }

  @Override
  public void notify(DelegateExecution execution) {
    GuaranteeClaim claim = steps.of(execution);
    var guarantee = guarantees.find(claim.guaranteeId());
    guarantors.join(claim.caseNumber(), guarantee);
    execution.setVariable("guarantorGroup", guarantee.issuerGroup());
  }
}
