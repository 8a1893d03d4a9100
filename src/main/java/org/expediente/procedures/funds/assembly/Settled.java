package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;

/**
 * What the liquidation of a case gave, in USD.
 *
 * @param verdict CUMPLIDO, CUMPLIDO_PARCIAL or INCUMPLIDO (DMN-A9)
 * @param basis why, with the thresholds, Spanish
 * @param accepted E, after the hearing
 * @param refundDue to be paid back with undue payments; below zero in favour of the organisation
 * @param refundPaid paid back since
 * @param borneByNgo spending that stays with the organisation
 */
public record Settled(
    String verdict,
    String basis,
    BigDecimal accepted,
    BigDecimal refundDue,
    BigDecimal refundPaid,
    BigDecimal borneByNgo) {

  /** Still to be paid back. */
  public BigDecimal pending() {
    return refundDue.subtract(refundPaid).max(BigDecimal.ZERO);
  }
}
