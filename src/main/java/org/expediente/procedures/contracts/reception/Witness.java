package org.expediente.procedures.contracts.reception;

/**
 * Who saw that the contractor did not sign.
 *
 * @param dui with hyphen
 */
record Witness(String name, String dui) {}
