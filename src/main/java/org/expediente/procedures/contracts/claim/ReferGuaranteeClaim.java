package org.expediente.procedures.contracts.claim;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.writing.Writings;

/** What the guarantor did not pay goes to the prosecutor, who claims it in court. */
@DiagramBean("referGuaranteeClaim")
class ReferGuaranteeClaim implements TaskListener {
  private final ClaimSteps steps;
  private final ClaimTable table;
  private final GuaranteeClaims claims;
  private final Writings writings;

  ReferGuaranteeClaim(
      ClaimSteps steps, ClaimTable table, GuaranteeClaims claims, Writings writings) {
    this.steps = steps;
    this.table = table;
    this.claims = claims;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    GuaranteeClaim claim = steps.of(task);
    table.state(claim.id(), ClaimState.EN_COBRO);
    writings.keep(task, claim.proceedingId(), claim.id(), "referralReason");
    claims.record(claim, "contracts.claimReferred", Map.of("rest", Words.money(claim.rest())));
  }
}
