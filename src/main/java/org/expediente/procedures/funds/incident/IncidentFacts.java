package org.expediente.procedures.funds.incident;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What DMN-A8 looks at; no personal data.
 *
 * @param established whether the facts were found true
 * @param occurrence which of its type in the case this is, from 1
 * @param objected USD, of the advance with the greatest objected share
 * @param advance USD transferred by it; zero where none was
 * @param phantoms beneficiaries not found among those {@code verified}
 * @param limits shares above which something follows
 */
record IncidentFacts(
    IncidentType type,
    boolean established,
    int occurrence,
    BigDecimal objected,
    BigDecimal advance,
    int phantoms,
    int verified,
    Limits limits) {

  /**
   * Shares of the advance (plan, suspension) and of the people looked for (phantoms).
   *
   * @param plan objected share above which a corrective plan is due
   * @param suspension objected share above which the case is suspended
   */
  record Limits(BigDecimal plan, BigDecimal suspension, BigDecimal phantoms) {}

  /** As the decision reads them. Shares are compared by multiplying, never with a rounded %. */
  Map<String, Object> values() {
    return Map.of(
        "tipo", type.name(),
        "acreditado", established,
        "ocurrencia", occurrence,
        "objecion", objection(),
        "fantasmas", above(count(phantoms), limits.phantoms(), count(verified)));
  }

  private String objection() {
    if (above(objected, limits.suspension(), advance)) {
      return "SOBRE_SUSPENSION";
    }
    return above(objected, limits.plan(), advance) ? "SOBRE_PLAN" : "DENTRO";
  }

  private static boolean above(BigDecimal part, BigDecimal share, BigDecimal whole) {
    return part.compareTo(share.multiply(whole)) > 0;
  }

  private static BigDecimal count(int number) {
    return BigDecimal.valueOf(number);
  }
}
