package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.springframework.stereotype.Component;

/** What a payment by the treasury must be. */
@Component
class PayRules {
  private final PaymentTable table;
  private final ActTable acts;
  private final Clock clock;

  PayRules(PaymentTable table, ActTable acts, Clock clock) {
    this.table = table;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * @param left USD that is still owed
   */
  void check(PaymentRequest request, PaidPart part, BigDecimal left) {
    boolean cash = part.amount().signum() > 0;
    LocalDate approvedOn = acts.approvedOn(request.id());
    new Complaints()
        .when(
            part.amount().compareTo(left) > 0,
            "amount",
            "Falta pagar %s: no se paga más que eso.".formatted(Words.money(left)))
        .when(!cash && left.signum() > 0, "amount", "Escriba cuánto se pagó.")
        .when(cash && part.reference() == null, "reference", "Escriba la referencia del banco.")
        .when(
            cash && part.reference() != null && table.used(part.reference()),
            "reference",
            "La referencia %s ya respalda otro pago.".formatted(part.reference()))
        .when(
            part.on().isAfter(LocalDate.now(clock)),
            "paidOn",
            "La fecha del pago (%s) no puede ser futura.".formatted(Words.date(part.on())))
        .when(
            part.on().isBefore(approvedOn),
            "paidOn",
            "La fecha del pago (%s) es anterior a la aprobación (%s)."
                .formatted(Words.date(part.on()), Words.date(approvedOn)))
        .settle("contracts.payment.pay");
  }
}
