package org.expediente.procedures.funds.assembly;

/**
 * What a case taught.
 *
 * @param category code of the form, e.g. {@code CONTROL}
 * @param lesson Spanish
 * @param proposal what should change, Spanish
 */
record Lesson(String category, String lesson, String proposal) {}
