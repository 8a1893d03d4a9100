package org.expediente.procedures.funds.plan;

/**
 * The version under review.
 *
 * @param sha256 over all its data
 * @param seal what a reviewer states to have read, e.g. {@code 2-3f9a0c7be214}
 */
public record Reviewed(String caseNumber, int version, String sha256, String seal) {
  static Reviewed of(PlanVersion filed) {
    return new Reviewed(filed.caseNumber(), filed.version(), filed.sha256(), filed.seal());
  }
}
