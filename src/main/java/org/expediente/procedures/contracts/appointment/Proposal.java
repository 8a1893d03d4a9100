package org.expediente.procedures.contracts.appointment;

/**
 * Whom the requesting unit proposed.
 *
 * @param workload contracts that the manager administered at that moment
 * @param reason why in spite of the load, or null
 * @param decision {@code NOMBRA}, {@code DEVUELVE}; null until the authority decides
 */
record Proposal(
    long id,
    String contractCase,
    String manager,
    String alternate,
    String profile,
    int workload,
    boolean overloaded,
    String reason,
    String proposedBy,
    String decision,
    String decisionNote) {}
