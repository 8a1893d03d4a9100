package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;

/**
 * Where the money of an assignment is, all in USD.
 *
 * @param assigned A: by the Assembly; no right to cash
 * @param committed reserved and not yet paid
 * @param transferred T: advances
 * @param paidDirectly P: to suppliers
 * @param interest I: earned by the exclusive account
 * @param refunded R: paid back
 * @param reimbursed paid to the organisation after the liquidation
 */
public record Balance(
    BigDecimal assigned,
    BigDecimal committed,
    BigDecimal transferred,
    BigDecimal paidDirectly,
    BigDecimal interest,
    BigDecimal refunded,
    BigDecimal reimbursed) {

  /** Assigned, less what was or is about to be paid (A.6). */
  public BigDecimal available() {
    return assigned
        .subtract(transferred)
        .subtract(paidDirectly)
        .subtract(reimbursed)
        .subtract(committed);
  }
}
