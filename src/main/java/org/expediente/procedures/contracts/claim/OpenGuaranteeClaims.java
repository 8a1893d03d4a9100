package org.expediente.procedures.contracts.claim;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Applies DMN-B5 to every guarantee of the contract and opens the claims that it orders. */
@DiagramBean("openGuaranteeClaims")
class OpenGuaranteeClaims implements JavaDelegate {
  private static final String ACTION = "claimAction";

  private final Proceedings proceedings;
  private final Guarantees guarantees;
  private final ClaimOpener opener;
  private final ClaimSteps steps;
  private final Notices notices;
  private final Clock clock;

  OpenGuaranteeClaims(
      Proceedings proceedings,
      Guarantees guarantees,
      ClaimOpener opener,
      ClaimSteps steps,
      Notices notices,
      Clock clock) {
    this.proceedings = proceedings;
    this.guarantees = guarantees;
    this.opener = opener;
    this.steps = steps;
    this.notices = notices;
    this.clock = clock;
  }

  /** The second time, after its issuer did not prolong a guarantee, it is claimed. */
  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    boolean insist = execution.hasVariable(ACTION);
    expire(execution, proceeding);
    opener.open(proceeding, insist);
    GuaranteeAction action = GuaranteeAction.NINGUNA;
    if (!steps.toFile(execution).isEmpty()) {
      action = GuaranteeAction.RECLAMAR;
    } else if (!insist && !opener.advised(proceeding, GuaranteeAction.PRORROGAR).isEmpty()) {
      action = GuaranteeAction.PRORROGAR;
    }
    execution.setVariable(ACTION, action.name());
  }

  /** One that ran out with an incident open must be seen by the auditors (B.6: there are none). */
  private void expire(DelegateExecution execution, Proceeding proceeding) {
    LocalDate today = LocalDate.now(clock);
    for (Guarantee guarantee : guarantees.of(proceeding.contractCase())) {
      if (guarantee.state() == GuaranteeState.VIGENTE && today.isAfter(guarantee.validTo())) {
        guarantees.move(guarantee.id(), GuaranteeState.VENCIDA);
        notices.send(execution, "audit", "contracts.claim.expired");
      }
    }
  }
}
