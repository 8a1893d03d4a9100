package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What chose the rules of one fine.
 *
 * @param baseRule {@code MONTO_VIGENTE} or {@code NO_ENTREGADO}
 * @param wage minimum wage, USD
 * @param wageOn the day whose wage it is: the first of the delay
 * @param tableVersion of the decision table of rates
 * @param legalBasis of the rates, Spanish
 * @param ratified whether the owner has confirmed it
 */
public record FineGround(
    FineRules rules,
    String baseRule,
    BigDecimal wage,
    LocalDate wageOn,
    int tableVersion,
    String legalBasis,
    boolean ratified) {

  /** Whether only what was not delivered in time is the base (supply contracts, LACAP 85). */
  public boolean onWhatIsLate() {
    return baseRule.equals("NO_ENTREGADO");
  }
}
