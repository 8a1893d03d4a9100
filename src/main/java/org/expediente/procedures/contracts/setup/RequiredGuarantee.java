package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;

/**
 * A guarantee that a contract asks for.
 *
 * @param atStart whether it must be there before the start order; the others come with the final
 *     reception
 * @param share of the amount in force or of the advance, e.g. 0.10
 * @param ofAdvance whether the share is that of the advance
 * @param least USD
 */
record RequiredGuarantee(
    GuaranteeKind kind, boolean atStart, BigDecimal share, boolean ofAdvance, BigDecimal least) {

  /**
   * {@code garantía de cumplimiento de contrato, por al menos $4,520.00 (10 % del monto vigente)}.
   */
  String words() {
    return "garantía de %s, por al menos %s (%s %% del %s)"
        .formatted(
            kind.label(),
            Words.money(least),
            share.movePointRight(2).stripTrailingZeros().toPlainString(),
            ofAdvance ? "anticipo" : "monto vigente");
  }
}
