package org.expediente.procedures.funds.eligibility;

/**
 * A requirement that is not met.
 *
 * @param rule row of the decision table, e.g. {@code A1-07}
 * @param result {@code NO_ELEGIBLE}, {@code REVISION_TITULAR}, {@code SUBSANABLE} or {@code ALERTA}
 * @param message Spanish sentence
 * @param legalBasis Spanish
 * @param ratified false: must not be printed as law
 */
record Finding(String rule, String result, String message, String legalBasis, boolean ratified) {
  boolean curable() {
    return result.equals("SUBSANABLE");
  }
}
