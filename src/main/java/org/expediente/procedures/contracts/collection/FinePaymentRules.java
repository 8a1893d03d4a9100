package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.fine.Fine;

/** What money for a fine must be like. */
final class FinePaymentRules {
  private FinePaymentRules() {}

  /**
   * @param rest USD that is left of the fine
   * @throws Refusal conflict, where the fine cannot be collected (trap 6)
   */
  static void check(FinePayment payment, Fine fine, BigDecimal rest, LocalDate today) {
    firm(fine);
    new Complaints()
        .when(
            payment.amount().compareTo(rest) > 0,
            "amount",
            "Faltan por pagar %s y el comprobante dice %s. Revise el monto."
                .formatted(Words.money(rest), Words.money(payment.amount())))
        .when(payment.paidOn().isAfter(today), "paidOn", "La fecha del pago no puede ser futura.")
        .when(
            payment.paidOn().isBefore(fine.imposedOn()),
            "paidOn",
            "El pago no puede ser anterior a la multa, que se impuso el %s."
                .formatted(Words.date(fine.imposedOn())))
        .when(payment.key().isEmpty(), "reference", "Escriba el número del comprobante.")
        .settle("contracts.fine.payment");
  }

  /**
   * @throws Refusal conflict, unless the fine is firm and not paid
   */
  static void firm(Fine fine) {
    if (!fine.owed()) {
      throw Refusal.conflict(
          "contracts.fine.notFirm",
          switch (fine.state()) {
            case PAGADA -> "La multa ya está pagada.";
            case REVOCADA -> "La multa fue revocada: no se cobra.";
            default ->
                "La multa todavía no está firme: no puede cobrarse hasta que venza el plazo del recurso o este se resuelva.";
          });
    }
  }
}
