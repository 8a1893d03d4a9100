package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What may be asked of a guarantee: never more than its amount, rounded once, half up. */
final class ClaimFormula {
  private ClaimFormula() {}

  /**
   * @param part USD, see {@link ClaimMethod}
   * @param whole USD, see {@link ClaimMethod}
   * @param bond USD, amount of the guarantee
   */
  static BigDecimal of(ClaimMethod method, BigDecimal part, BigDecimal whole, BigDecimal bond) {
    BigDecimal claim =
        switch (method) {
          case PROPORCIONAL -> proportional(part, whole, bond);
          case NO_AMORTIZADO -> whole.subtract(part);
          case DEFECTO, MULTA -> part;
        };
    return claim.max(BigDecimal.ZERO).min(bond).setScale(2, RoundingMode.HALF_UP);
  }

  /** LACAP 36: in direct proportion to the value of the obligations that were not fulfilled. */
  private static BigDecimal proportional(BigDecimal part, BigDecimal whole, BigDecimal bond) {
    return part.compareTo(whole) >= 0
        ? bond
        : bond.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
  }
}
