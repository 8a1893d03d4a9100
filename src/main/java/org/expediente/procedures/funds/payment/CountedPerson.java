package org.expediente.procedures.funds.payment;

/**
 * A row of the list, counted.
 *
 * @param beneficiaryId null for a phantom
 * @param days on which the person was active in the period
 */
record CountedPerson(
    int position, String internalId, Long beneficiaryId, PersonResult result, int days) {
  boolean payable() {
    return result == PersonResult.PAGABLE;
  }
}
