package org.expediente.procedures.funds.liquidation;

import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;

/** What later steps may know of a liquidation. */
@Service
public class Liquidations {
  private final CalculationTable calculations;
  private final LiquidationDecisions decisions;

  Liquidations(CalculationTable calculations, LiquidationDecisions decisions) {
    this.calculations = calculations;
    this.decisions = decisions;
  }

  /**
   * The calculation that the authority approved.
   *
   * @throws Refusal conflict, while there is none
   */
  public Calculation approved(String caseNumber) {
    return calculations
        .latest(caseNumber)
        .filter(calculation -> decisions.approved(caseNumber))
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.liquidation.none",
                    "El expediente " + caseNumber + " no tiene una liquidación aprobada."));
  }
}
