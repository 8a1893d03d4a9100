package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;

/**
 * An amount and what it was computed from.
 *
 * @param part USD, see {@link ClaimMethod}
 * @param whole USD, see {@link ClaimMethod}
 * @param amount USD that may be claimed
 */
record ClaimAmount(ClaimMethod method, BigDecimal part, BigDecimal whole, BigDecimal amount) {
  static ClaimAmount of(ClaimMethod method, BigDecimal part, BigDecimal whole, BigDecimal bond) {
    return new ClaimAmount(method, part, whole, ClaimFormula.of(method, part, whole, bond));
  }
}
