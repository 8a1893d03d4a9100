package org.expediente.terms;

/**
 * A decree closed days. Published in the transaction that registered it, for the journal.
 *
 * @param closure the closed days
 * @param calendarVersion the calendar from now on
 */
public record ClosureDecreed(Closure closure, String calendarVersion) {}
