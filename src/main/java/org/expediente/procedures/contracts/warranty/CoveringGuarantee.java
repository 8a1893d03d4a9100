package org.expediente.procedures.contracts.warranty;

import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** The guarantee that a claim rests on: of quality, of this contract, and still claimable. */
@Component
class CoveringGuarantee {
  private final Guarantees guarantees;

  CoveringGuarantee(Guarantees guarantees) {
    this.guarantees = guarantees;
  }

  /**
   * @throws Refusal where there is none like that, or it can no longer be claimed
   */
  Guarantee named(String contractCase, String number, LocalDate today) {
    Guarantee found =
        guarantees.of(contractCase).stream()
            .filter(one -> one.number().equalsIgnoreCase(number))
            .filter(CoveringGuarantee::ofQuality)
            .reduce((first, last) -> last)
            .orElseThrow(
                () ->
                    Refusal.invalid(
                        "contracts.warranty.guarantee",
                        "El contrato no tiene una garantía de buena obra o de buen servicio con el"
                            + " número «%s».".formatted(number)));
    if (today.isAfter(found.validTo()) || found.state() == GuaranteeState.VENCIDA) {
      throw Refusal.conflict(
          "contracts.warranty.expired",
          "La garantía venció el %s: reclamo imposible.".formatted(Words.date(found.validTo())));
    }
    if (!found.claimable(today)) {
      throw Refusal.conflict(
          "contracts.warranty.notInForce",
          "La %s ya no está vigente: reclamo imposible."
              .formatted(found.title().replaceFirst("Garantía", "garantía")));
    }
    return found;
  }

  private static boolean ofQuality(Guarantee one) {
    return one.kind() == GuaranteeKind.BUENA_OBRA || one.kind() == GuaranteeKind.BUEN_SERVICIO;
  }
}
