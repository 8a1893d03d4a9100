/**
 * Legal time: which days count, when a step is due, what moved its due date.
 *
 * <p>Diagrams reach it as {@code terms}; other packages through {@link
 * org.expediente.terms.TermBook}, {@link org.expediente.terms.Decrees} and {@link
 * org.expediente.terms.BusinessCalendar}.
 */
package org.expediente.terms;
