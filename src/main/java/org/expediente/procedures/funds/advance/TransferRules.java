package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;

/** A transfer is what was authorised, to the account that was validated, not before either. */
final class TransferRules {
  private TransferRules() {}

  /**
   * Checks what the treasury registers.
   *
   * @param today nothing goes to a changed account before its day, whatever date is written
   * @throws org.expediente.problem.Refusal invalid, naming every field at fault
   */
  static void check(
      Transfer transfer,
      BigDecimal authorised,
      LocalDate authorisedOn,
      ExclusiveAccount exclusive,
      LocalDate today) {
    boolean waiting = !exclusive.payable(transfer.on()) || !exclusive.payable(today);
    new Complaints()
        .when(
            transfer.amount().compareTo(authorised) != 0,
            "amount",
            "El monto (%s) no es el autorizado (%s)."
                .formatted(Words.money(transfer.amount()), Words.money(authorised)))
        .when(
            !transfer.account().equals(exclusive.account()),
            "account",
            "La cuenta difiere de la validada (%s). No pague a otra cuenta."
                .formatted(exclusive.shown()))
        .when(
            transfer.on().isBefore(authorisedOn),
            "transferredOn",
            "La fecha del banco (%s) es anterior a la autorización (%s)."
                .formatted(Words.date(transfer.on()), Words.date(authorisedOn)))
        .when(
            waiting,
            "transferredOn",
            waiting
                ? "La cuenta cambió: no se puede pagar a ella antes del %s."
                    .formatted(Words.date(exclusive.payableFrom()))
                : "")
        .settle("funds.advance.transfer");
  }
}
