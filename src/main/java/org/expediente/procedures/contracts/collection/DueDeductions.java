package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.payment.PendingDeductions;
import org.springframework.stereotype.Component;

/** What the payments that are due can be reduced by, from the books of payments. */
@Component
class DueDeductions implements PendingPayments {
  private final PendingDeductions deductions;

  DueDeductions(PendingDeductions deductions) {
    this.deductions = deductions;
  }

  @Override
  public BigDecimal deductible(String contractCase) {
    return deductions.deductible(contractCase);
  }

  @Override
  public void deduct(String contractCase, long proceedingId, BigDecimal amount, String reference) {
    deductions.deduct(contractCase, proceedingId, amount, reference);
  }
}
