package org.expediente.terms;

/**
 * A term was suspended, met, expired or fell away, or its step ended. Published in the transaction
 * that did it, for the journal.
 *
 * @param before the term until then
 * @param after the term since then; a reason for suspension is the last of its suspensions
 */
public record TermStateChanged(Term before, Term after) {}
