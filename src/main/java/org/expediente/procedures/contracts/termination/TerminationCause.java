package org.expediente.procedures.contracts.termination;

/**
 * A ground on which a contract may end.
 *
 * @param code e.g. {@code B}
 * @param title Spanish
 * @param legalBasis Spanish
 */
record TerminationCause(String code, String title, String legalBasis, boolean ratified) {}
