package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.guarantee.Guarantee;

/** What must be true of a claim at each of its steps. */
final class ClaimRules {
  private ClaimRules() {}

  /** Outside of its validity nothing can be asked of a guarantee (B.4, B.10). */
  static void inForce(Guarantee guarantee, LocalDate today) {
    if (today.isAfter(guarantee.validTo())) {
      throw Refusal.conflict(
          "contracts.claim.expired",
          "La garantía venció el %s: reclamo imposible."
              .formatted(Words.date(guarantee.validTo())));
    }
  }

  static void payment(GuaranteeClaim claim, BigDecimal amount, LocalDate on, LocalDate today) {
    new Complaints()
        .when(
            amount.compareTo(claim.rest()) > 0,
            "receivedAmount",
            "Faltan por pagar %s y el ingreso dice %s. Revise el monto del recibo."
                .formatted(Words.money(claim.rest()), Words.money(amount)))
        .when(
            on.isAfter(today) || on.isBefore(claim.filedOn()),
            "receivedOn",
            "La fecha del ingreso (%s) debe estar entre el día del requerimiento (%s) y hoy."
                .formatted(Words.date(on), Words.date(claim.filedOn())))
        .settle("contracts.claim.payment");
  }

  static void offer(GuaranteeClaim claim, String answer, BigDecimal offered, String text) {
    boolean part = "PAGA_EN_PARTE".equals(answer);
    new Complaints()
        .when(
            part && (offered == null || offered.compareTo(claim.amount()) >= 0),
            "offeredAmount",
            "Quien paga en parte dice cuánto: un monto menor que lo reclamado (%s)."
                .formatted(Words.money(claim.amount())))
        .when(
            !"PAGA".equals(answer) && text == null,
            "answerText",
            "Escriba las razones por las que no paga todo lo reclamado.")
        .settle("contracts.claim.answer");
  }

  static void extension(Guarantee guarantee, LocalDate until) {
    new Complaints()
        .when(
            until == null || !until.isAfter(guarantee.validTo()),
            "extendedUntil",
            "La nueva fecha debe ser posterior al vencimiento actual (%s)."
                .formatted(Words.date(guarantee.validTo())))
        .settle("contracts.claim.extension");
  }
}
