package org.expediente.procedures.contracts.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Regime;

/** What is checked of a contract on its own (data dictionary B.4). */
final class ContractRules {
  private ContractRules() {}

  /**
   * @param today in the ministry's zone
   * @param byDate the regime that the date of the procurement asks for
   * @param advanceMax largest share of the amount that may be advanced
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(TypedContract c, LocalDate today, Regime byDate, BigDecimal advanceMax) {
    Complaints complaints =
        new Complaints()
            .when(
                c.regime() != byDate,
                "regime",
                "El régimen no corresponde a la fecha %s."
                    .formatted(Words.date(c.processBeganOn())))
            .when(
                c.signedOn().isBefore(c.processBeganOn()),
                "signedOn",
                "La fecha de firma (%s) no puede ser anterior al inicio de la contratación (%s)."
                    .formatted(Words.date(c.signedOn()), Words.date(c.processBeganOn())))
            .when(c.signedOn().isAfter(today), "signedOn", "La fecha de firma no puede ser futura.")
            .when(c.amount().signum() <= 0, "amount", "El monto debe ser mayor que cero.")
            .when(
                c.advance().compareTo(c.amount().multiply(advanceMax)) > 0,
                "advanceAmount",
                "El anticipo supera el %s %% del monto."
                    .formatted(advanceMax.movePointRight(2).stripTrailingZeros().toPlainString()));
    c.contractor()
        .error()
        .ifPresent(error -> complaints.when(true, "contractorNit", "Contratista: " + error));
    c.related()
        .forEach(
            row ->
                row.id()
                    .error()
                    .ifPresent(
                        error -> complaints.when(true, "related", row.name() + ": " + error)));
    complaints.settle("contracts.contract.invalid");
  }
}
