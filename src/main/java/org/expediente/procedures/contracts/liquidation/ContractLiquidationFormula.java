package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;

/** The balance of a contract in two ways that must agree (B.9); below zero the contractor owes. */
public final class ContractLiquidationFormula {
  private ContractLiquidationFormula() {}

  /** On a cash basis: accepted value − cash handed over in total − firm fines. */
  public static BigDecimal balance(ContractSums sums) {
    return sums.accepted().subtract(sums.cashPaid()).subtract(sums.fines());
  }

  /**
   * By amortisation and retention, with the figures of the accounts: what the estimates leave
   * payable, the retention given back, the advance not amortised and the fines taken off.
   */
  public static BigDecimal crossCheck(ContractSums sums, AccountSums accounts) {
    BigDecimal payable =
        sums.accepted()
            .subtract(accounts.amortised())
            .subtract(accounts.retained())
            .subtract(accounts.netPaid());
    BigDecimal advance = sums.advancePaid().subtract(accounts.amortised());
    return payable.add(accounts.retained()).subtract(advance).subtract(sums.fines());
  }
}
