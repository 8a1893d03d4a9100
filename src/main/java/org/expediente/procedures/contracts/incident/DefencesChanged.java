package org.expediente.procedures.contracts.incident;

/**
 * Published, in the same transaction, when something that speaks for the contractor came in or
 * changed.
 */
public record DefencesChanged(String contractCase) {}
