package org.expediente.procedures.funds.opinion;

/**
 * What DMN-A3 made of the three opinions.
 *
 * @param result {@code APROBABLE}, {@code OBSERVAR} or {@code DENEGAR}
 * @param message Spanish sentence
 */
record Consolidation(
    String caseNumber,
    int version,
    String sha256,
    String result,
    String message,
    String legalBasis,
    boolean ratified) {
  static final String APPROVABLE = "APROBABLE";
}
