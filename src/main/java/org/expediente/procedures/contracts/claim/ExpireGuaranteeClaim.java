package org.expediente.procedures.contracts.claim;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;

/** The guarantee ran out before the request was filed: nothing can be asked any more. */
@DiagramBean("expireGuaranteeClaim")
class ExpireGuaranteeClaim implements JavaDelegate {
  private final ClaimSteps steps;
  private final ClaimTable table;
  private final GuaranteeClaims claims;
  private final Guarantees guarantees;
  private final Notices notices;

  ExpireGuaranteeClaim(
      ClaimSteps steps,
      ClaimTable table,
      GuaranteeClaims claims,
      Guarantees guarantees,
      Notices notices) {
    this.steps = steps;
    this.table = table;
    this.claims = claims;
    this.guarantees = guarantees;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    GuaranteeClaim claim = steps.of(execution);
    table.state(claim.id(), ClaimState.VENCIDO);
    guarantees.move(claim.guaranteeId(), GuaranteeState.VENCIDA);
    claims.record(claim, "contracts.claimExpired", Map.of());
    notices.send(execution, "audit", "contracts.claim.expired");
  }
}
