package org.expediente.procedures.contracts.fine;

/**
 * What legal projects for the authority (B28).
 *
 * @param computationId what the fine comes to by the books
 * @param answers what the contractor said, and the evidence as it is valued
 * @param imputable without it no fine is possible (B.1.3 number 2)
 * @param imputability why
 * @param floorOpinion on a floor above the cap; else empty
 */
record FineDraft(
    long id,
    long proceedingId,
    long computationId,
    String facts,
    String answers,
    boolean imputable,
    String imputability,
    String norm,
    String clause,
    String floorOpinion,
    String draftedBy) {}
