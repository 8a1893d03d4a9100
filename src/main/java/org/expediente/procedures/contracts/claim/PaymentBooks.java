package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.springframework.stereotype.Component;

/** What the payments of a contract know of its money, from their own books. */
@Component
class PaymentBooks implements AdvanceBooks {
  private final ContractPayments payments;

  PaymentBooks(ContractPayments payments) {
    this.payments = payments;
  }

  @Override
  public BigDecimal advancePaid(String contractCase) {
    return payments.advancePaid(contractCase);
  }

  @Override
  public BigDecimal amortised(String contractCase) {
    return payments.amortised(contractCase);
  }

  @Override
  public BigDecimal cashPaid(String contractCase) {
    return payments.cashPaid(contractCase).add(payments.finesDeducted(contractCase));
  }

  @Override
  public BigDecimal retained(String contractCase) {
    return payments.retained(contractCase);
  }
}
