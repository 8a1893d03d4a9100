package org.expediente.terms;

/**
 * A step got its due date. Published in the transaction of the step, for the journal.
 *
 * @param term the new term
 */
public record TermComputed(Term term) {}
