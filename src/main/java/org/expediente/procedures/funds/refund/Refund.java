package org.expediente.procedures.funds.refund;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be paid back in one case.
 *
 * @param due USD: refund and undue direct payments of the approved liquidation
 * @param paid USD so far
 * @param requiredOn day of the formal demand; null before
 */
public record Refund(
    String caseNumber,
    BigDecimal due,
    BigDecimal paid,
    RefundState state,
    LocalDate openedOn,
    LocalDate requiredOn) {

  /** Still to be paid, USD. */
  public BigDecimal rest() {
    return due.subtract(paid);
  }
}
