package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.springframework.stereotype.Component;

/** The money of a contract as its liquidation and the claims on its guarantees count it. */
@Component
public class PaidSums {
  private final ContractPayments payments;

  PaidSums(ContractPayments payments) {
    this.payments = payments;
  }

  /** USD that was handed over as an advance. */
  public BigDecimal advancePaid(String contractCase) {
    return payments.advancePaid(contractCase);
  }

  /** USD of the advance that payments have amortised. */
  public BigDecimal amortised(String contractCase) {
    return payments.amortised(contractCase);
  }

  /**
   * USD that was handed over in total, the advance included. A fine that was deducted from a
   * payment counts as handed over: it was paid with it.
   */
  public BigDecimal cashPaid(String contractCase) {
    return payments.cashPaid(contractCase).add(payments.finesDeducted(contractCase));
  }

  /** USD that is held back from payments. */
  public BigDecimal retained(String contractCase) {
    return payments.retained(contractCase);
  }

  /** USD of the advance that is still to be amortised; never below zero. */
  public BigDecimal notAmortised(String contractCase) {
    return payments.advancePending(contractCase).max(BigDecimal.ZERO.setScale(2));
  }
}
