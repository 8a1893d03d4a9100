package org.expediente.procedures.funds.incident;

/**
 * What DMN-A8 says of an incident.
 *
 * @param message Spanish sentence
 * @param fullReview all documents of the advance are reviewed
 * @param version of the decision
 */
record Classification(
    Measure proposed,
    String message,
    boolean fullReview,
    boolean tellAudit,
    boolean tellProsecutor,
    String legalBasis,
    boolean ratified,
    int version) {}
