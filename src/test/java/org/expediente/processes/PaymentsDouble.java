package org.expediente.processes;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.collection.PendingPayments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Stands in for the part that pays while a test says so; else that part answers, if it is there.
 */
@Component
@Primary
class PaymentsDouble implements PendingPayments {
  private final ObjectProvider<PendingPayments> all;
  private BigDecimal pending;
  private BigDecimal taken = BigDecimal.ZERO;

  PaymentsDouble(ObjectProvider<PendingPayments> all) {
    this.all = all;
  }

  /** This much is pending from now on, and nothing was taken of it. */
  void set(String amount) {
    pending = new BigDecimal(amount);
    taken = BigDecimal.ZERO;
  }

  /** Stands in no longer. */
  void leave() {
    pending = null;
  }

  BigDecimal taken() {
    return taken;
  }

  @Override
  public BigDecimal deductible(String contractCase) {
    if (pending != null) {
      return pending.subtract(taken);
    }
    return all.stream()
        .filter(one -> one != this)
        .map(one -> one.deductible(contractCase))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public void deduct(String contractCase, long proceedingId, BigDecimal amount, String reference) {
    taken = taken.add(amount);
    if (pending == null) {
      all.stream()
          .filter(one -> one != this)
          .forEach(one -> one.deduct(contractCase, proceedingId, amount, reference));
    }
  }
}
