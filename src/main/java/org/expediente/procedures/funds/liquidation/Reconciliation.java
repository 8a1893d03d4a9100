package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The books of the exclusive account against its bank statement, all in USD.
 *
 * @param spent paid out of the account, by its statement
 * @param overrunAuthorised whether the ministry holds a writing that allowed spending above the
 *     advances beforehand
 * @param authorisation number of that writing, or null
 * @param authorisedOn its day, or null
 */
public record Reconciliation(
    String caseNumber,
    BigDecimal transferred,
    BigDecimal interest,
    BigDecimal spent,
    BigDecimal refunded,
    BigDecimal bankBalance,
    boolean overrunAuthorised,
    String authorisation,
    LocalDate authorisedOn) {

  /** What the books have more than the bank; below zero, less. */
  public BigDecimal difference() {
    return transferred.add(interest).subtract(spent).subtract(refunded).subtract(bankBalance);
  }
}
