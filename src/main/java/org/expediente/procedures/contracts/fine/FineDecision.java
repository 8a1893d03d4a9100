package org.expediente.procedures.contracts.fine;

/**
 * What the authority decided on a draft.
 *
 * @param computationId what it comes to
 * @param excusedDays taken off each delay
 */
record FineDecision(
    long id,
    long proceedingId,
    long draftId,
    FineChoice decision,
    long computationId,
    int excusedDays,
    String reason) {}
