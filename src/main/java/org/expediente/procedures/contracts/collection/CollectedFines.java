package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.procedures.contracts.fine.FineReceipts;
import org.expediente.procedures.contracts.payment.FineDeducted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the books of fines and those of payments together: each tells the other what came in. */
@Component
class CollectedFines implements FineReceipts {
  private final FinePayments payments;
  private final Clock clock;

  CollectedFines(FinePayments payments, Clock clock) {
    this.payments = payments;
    this.clock = clock;
  }

  /** What a payment of the contract took off by itself. */
  @EventListener
  void on(FineDeducted taken) {
    payments.deducted(
        new FinePayment(
            taken.proceedingId(),
            PaymentWay.DESCUENTO,
            taken.amount(),
            LocalDate.now(clock),
            "%s, multa %d".formatted(taken.reference(), taken.proceedingId())));
  }

  /** Deductions are in the books of payments already. */
  @Override
  public BigDecimal received(long proceedingId) {
    return payments.of(proceedingId).stream()
        .filter(payment -> payment.way() != PaymentWay.DESCUENTO)
        .map(FinePayment::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
