package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;

/**
 * A guarantee as the contractor filed it.
 *
 * @param issuerNit with hyphens, where it is valid
 * @param amount USD
 */
record FiledGuarantee(
    GuaranteeKind kind,
    String issuer,
    String issuerNit,
    String number,
    BigDecimal amount,
    LocalDate validFrom,
    LocalDate validTo,
    boolean onDemand) {

  static FiledGuarantee of(Guarantee g) {
    return new FiledGuarantee(
        g.kind(),
        g.issuer(),
        g.issuerNit(),
        g.number(),
        g.amount(),
        g.validFrom(),
        g.validTo(),
        g.onDemand());
  }

  /** Once it is taken into custody. */
  Guarantee accepted(String contractCase, String group) {
    return new Guarantee(
        0,
        contractCase,
        kind,
        issuer,
        issuerNit,
        group,
        number,
        amount,
        validFrom,
        validTo,
        onDemand,
        GuaranteeState.VIGENTE);
  }

  /** Whether both are the same paper of the same issuer: the later one prolongs the earlier. */
  boolean samePaper(String otherNit, String otherNumber) {
    return issuerNit.equals(otherNit) && number.equals(otherNumber);
  }

  String words() {
    return "Garantía de %s %s de %s, por %s, del %s al %s%s"
        .formatted(
            kind.label(),
            number,
            issuer,
            Words.money(amount),
            Words.date(validFrom),
            Words.date(validTo),
            onDemand ? ", a primer requerimiento" : ", NO a primer requerimiento");
  }
}
