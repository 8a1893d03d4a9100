package org.expediente.procedures.contracts.collection;

/**
 * How legal decided to get what was not paid.
 *
 * @param clause of the contract or bond that lets the guarantee answer for fines; else empty
 */
record CollectionChoice(long proceedingId, CollectionWay way, String clause, String reason) {}
