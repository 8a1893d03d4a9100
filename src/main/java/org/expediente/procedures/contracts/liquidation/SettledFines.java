package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.stereotype.Component;

/**
 * The firm fines in a balance are paid with it: their own collection must not ask for them again.
 */
@Component
class SettledFines {
  private final ContractLiquidations liquidations;
  private final Fines fines;
  private final FinePayments payments;
  private final Clock clock;

  SettledFines(ContractLiquidations liquidations, Fines fines, FinePayments payments, Clock clock) {
    this.liquidations = liquidations;
    this.fines = fines;
    this.payments = payments;
    this.clock = clock;
  }

  /** The caller holds the contract's case. */
  void settle(ContractLiquidation of) {
    BigDecimal budget = of.sums().fines().subtract(liquidations.finesPaidSince(of));
    for (Fine fine : fines.of(of.contractCase()).stream().filter(Fine::owed).toList()) {
      BigDecimal part = payments.rest(fine.proceedingId()).min(budget);
      if (part.signum() > 0) {
        payments.deducted(
            new FinePayment(
                fine.proceedingId(),
                PaymentWay.LIQUIDACION,
                part,
                LocalDate.now(clock),
                "Liquidación %d, multa %d".formatted(of.id(), fine.proceedingId())));
        budget = budget.subtract(part);
      }
    }
  }
}
