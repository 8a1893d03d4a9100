package org.expediente.procedures.funds.plan;

/**
 * What the completeness table said about a version.
 *
 * @param result {@code COMPLETO} or {@code INCOMPLETO}
 * @param message Spanish sentence that names what is missing
 * @param legalBasis of the table
 */
record Check(String result, String message, String legalBasis, boolean ratified) {
  static final String COMPLETE = "COMPLETO";
}
