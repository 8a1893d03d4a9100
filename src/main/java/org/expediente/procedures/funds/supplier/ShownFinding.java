package org.expediente.procedures.funds.supplier;

/**
 * A finding as it was stored.
 *
 * @param message with the names of persons
 * @param shown without them, for forms
 */
record ShownFinding(String result, boolean blocking, String message, String shown) {}
