package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/**
 * A stored result of the formula with all that went into it.
 *
 * @param formula version of the formula
 */
public record Calculation(long id, String formula, Settlement given, Liquidation result) {

  /**
   * What the organisation has to pay in all, USD: the refund plus undue direct payments. A balance
   * in its favour is used up first; below zero, it remains.
   */
  public BigDecimal due() {
    return result.refundDue().add(result.recoverUndue());
  }
}
