package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;

/**
 * What the books say of a contract, USD.
 *
 * @param accepted value of what was delivered and accepted
 * @param cashPaid handed over in total, the advance included
 * @param advancePaid part of it that was the advance
 * @param amortised part of the advance that payments amortised
 * @param retained held back from payments
 * @param fines firm and not paid
 */
public record ContractSums(
    BigDecimal accepted,
    BigDecimal cashPaid,
    BigDecimal advancePaid,
    BigDecimal amortised,
    BigDecimal retained,
    BigDecimal fines) {

  /** USD of the advance that is still to be amortised. */
  public BigDecimal notAmortised() {
    return advancePaid.subtract(amortised);
  }

  /** USD paid on estimates, without the advance. */
  public BigDecimal netPaid() {
    return cashPaid.subtract(advancePaid);
  }
}
