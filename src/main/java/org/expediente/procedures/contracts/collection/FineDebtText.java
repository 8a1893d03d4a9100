package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.fine.Fine;
import org.springframework.stereotype.Component;

/** What is owed, and for how long: a debt that ages in sight is not forgotten (B.10). */
@Component
class FineDebtText {
  private final FinePayments payments;
  private final Clock clock;

  FineDebtText(FinePayments payments, Clock clock) {
    this.payments = payments;
    this.clock = clock;
  }

  String of(Fine fine) {
    BigDecimal rest = payments.rest(fine.proceedingId());
    return "Multa de %s, firme desde el %s (hace %d días). Pagado: %s. Falta: %s."
        .formatted(
            Words.money(fine.amount()),
            Words.date(fine.firmOn()),
            ChronoUnit.DAYS.between(fine.firmOn(), LocalDate.now(clock)),
            Words.money(fine.amount().subtract(rest)),
            Words.money(rest));
  }
}
