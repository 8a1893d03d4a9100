package org.expediente.procedures.funds.eligibility;

/**
 * A member of an organisation's board.
 *
 * @param dui with hyphen
 * @param post Spanish, e.g. {@code Presidenta}
 */
public record Director(String dui, String name, String post) {}
