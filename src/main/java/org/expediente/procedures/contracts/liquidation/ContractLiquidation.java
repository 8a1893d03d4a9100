package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;

/**
 * A liquidation as it was computed once.
 *
 * @param balance USD; below zero the contractor owes
 * @param crossBalance USD from the accounts
 * @param explanation of a difference between the two, Spanish; empty without one
 */
public record ContractLiquidation(
    long id,
    long proceedingId,
    String contractCase,
    ContractSums sums,
    AccountSums accounts,
    BigDecimal balance,
    BigDecimal crossBalance,
    String explanation) {

  /** USD by which the two ways differ. */
  public BigDecimal difference() {
    return crossBalance.subtract(balance);
  }
}
