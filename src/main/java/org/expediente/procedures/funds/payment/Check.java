package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the cross-check makes of an invoice.
 *
 * @param due USD, were nothing observed
 */
record Check(Count count, CountPolicy policy, BigDecimal due, List<PaymentFinding> findings) {

  /** The first finding that stops the payment. */
  Optional<PaymentFinding> obstacle() {
    return findings.stream().filter(PaymentFinding::blocking).findFirst();
  }

  /** What may be paid as things stand: all that is due or nothing, never a part (A.9). */
  BigDecimal payable() {
    return obstacle().isPresent() ? BigDecimal.ZERO.setScale(2) : due;
  }
}
