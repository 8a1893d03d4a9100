package org.expediente.procedures.contracts.termination;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.claim.ClaimState;
import org.expediente.procedures.contracts.claim.GuaranteeClaim;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The appeal took the caducity back: the contract goes on and no guarantee is claimed for it. */
@DiagramBean("revokeTermination")
class RevokeTermination implements JavaDelegate {
  private final Proceedings proceedings;
  private final GuaranteeClaims claims;
  private final Notices notices;

  RevokeTermination(Proceedings proceedings, GuaranteeClaims claims, Notices notices) {
    this.proceedings = proceedings;
    this.claims = claims;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    proceedings.firm(proceeding.id(), "REVOCADA");
    List<GuaranteeClaim> open = claims.ofProceeding(proceeding.contractCase(), proceeding.id());
    claims.annul(proceeding.contractCase(), proceeding.id());
    if (open.stream().anyMatch(claim -> claim.state() == ClaimState.EN_COBRO)) {
      notices.send(execution, "legal", "contracts.termination.withdraw");
    }
    if (open.stream().anyMatch(claim -> claim.paid().signum() > 0)) {
      notices.send(execution, "treasury", "contracts.termination.giveBack");
    }
  }
}
