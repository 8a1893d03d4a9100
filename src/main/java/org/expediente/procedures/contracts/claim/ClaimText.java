package org.expediente.procedures.contracts.claim;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.springframework.stereotype.Component;

/** Claims in sentences, for forms. */
@Component
class ClaimText {
  /** The amount and how it came about. */
  String amount(GuaranteeClaim claim, Guarantee guarantee) {
    return "%s: %s. %s: %s. Monto de la garantía: %s. Se reclama: %s."
        .formatted(
            claim.method().part(), Words.money(claim.part()),
            claim.method().whole(), Words.money(claim.whole()),
            Words.money(guarantee.amount()), Words.money(claim.amount()));
  }

  /** What has come in and what has not. */
  String standing(GuaranteeClaim claim) {
    return "Reclamado: %s. Pagado: %s. Falta: %s."
        .formatted(
            Words.money(claim.amount()), Words.money(claim.paid()), Words.money(claim.rest()));
  }

  /** One line for each guarantee. */
  String list(List<Guarantee> guarantees) {
    return String.join("\n", guarantees.stream().map(ClaimText::line).toList());
  }

  static String line(Guarantee guarantee) {
    return "%s, por %s, vigente hasta el %s."
        .formatted(
            guarantee.title(), Words.money(guarantee.amount()), Words.date(guarantee.validTo()));
  }
}
