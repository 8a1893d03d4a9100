package org.expediente.terms;

/**
 * A due date moved. Published in the transaction that moved it, for the journal.
 *
 * @param before the term until then
 * @param after the term since then
 * @param cause why, as a Spanish phrase
 */
public record TermRecomputed(Term before, Term after, String cause) {}
