package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.Optional;
import org.expediente.procedures.funds.liquidation.Calculation;
import org.expediente.procedures.funds.liquidation.FundsVerdict;
import org.expediente.procedures.funds.liquidation.Liquidations;
import org.expediente.procedures.funds.liquidation.Verdicts;
import org.expediente.procedures.funds.refund.Refund;
import org.expediente.procedures.funds.refund.Refunds;
import org.springframework.stereotype.Component;

/** Reads what the approved liquidation gave, and what was paid back since. */
@Component
class LiquidationOutcome implements Settlements {
  private final Liquidations liquidations;
  private final Verdicts verdicts;
  private final Refunds refunds;

  LiquidationOutcome(Liquidations liquidations, Verdicts verdicts, Refunds refunds) {
    this.liquidations = liquidations;
    this.verdicts = verdicts;
    this.refunds = refunds;
  }

  @Override
  public Optional<Settled> of(String caseNumber) {
    return verdicts.latest(caseNumber).map(verdict -> settled(caseNumber, verdict));
  }

  private Settled settled(String caseNumber, FundsVerdict verdict) {
    Calculation approved = liquidations.approved(caseNumber);
    return new Settled(
        verdict.verdict(),
        verdict.basis(),
        approved.result().accepted(),
        approved.due(),
        refunds.find(caseNumber).map(Refund::paid).orElse(BigDecimal.ZERO),
        approved.result().borneByNgo());
  }
}
