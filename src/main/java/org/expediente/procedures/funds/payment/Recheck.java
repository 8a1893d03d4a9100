package org.expediente.procedures.funds.payment;

import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Looks again before money is committed or moves: what passed once may no longer hold. */
@Component
class Recheck {
  private final CrossRules rules;

  Recheck(CrossRules rules) {
    this.rules = rules;
  }

  /**
   * Refuses, unless the invoice would pass the cross-check now with the same amount. The case is
   * held.
   */
  void same(DirectPayment payment) {
    Check now = rules.of(payment);
    now.obstacle()
        .ifPresent(
            finding -> {
              throw Refusal.conflict("funds.payment.blocked", finding.message());
            });
    if (now.payable().compareTo(payment.payable()) != 0) {
      throw Refusal.conflict(
          "funds.payment.changed",
          "Lo pagable era %s y hoy es %s, porque cambió el padrón. Devuelva la factura o repita el cruce."
              .formatted(Words.money(payment.payable()), Words.money(now.payable())));
    }
  }
}
