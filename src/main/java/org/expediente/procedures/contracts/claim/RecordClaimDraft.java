package org.expediente.procedures.contracts.claim;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.writing.Writings;

/**
 * Keeps the cause and the annexes of a request to a guarantor, and what the legal unit said of it.
 */
@DiagramBean("recordClaimDraft")
class RecordClaimDraft implements TaskListener {
  private final ClaimSteps steps;
  private final Guarantees guarantees;
  private final Writings writings;
  private final Clock clock;

  RecordClaimDraft(ClaimSteps steps, Guarantees guarantees, Writings writings, Clock clock) {
    this.steps = steps;
    this.guarantees = guarantees;
    this.writings = writings;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    GuaranteeClaim claim = steps.of(task);
    ClaimRules.inForce(guarantees.find(claim.guaranteeId()), LocalDate.now(clock));
    writings.keep(
        task, claim.proceedingId(), claim.id(), "cause", "annexes", "firstDemand", "reviewReason");
  }
}
