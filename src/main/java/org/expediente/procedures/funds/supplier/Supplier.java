package org.expediente.procedures.funds.supplier;

/**
 * A supplier in a case.
 *
 * @param checkResult what the decision table said last, or null
 * @param round of review: 1 the first, 2 after new evidence
 */
record Supplier(
    long id,
    String caseNumber,
    SupplierData data,
    SupplierState state,
    String checkResult,
    boolean underReview,
    int round) {

  boolean open() {
    return state == SupplierState.OBSERVADO || state == SupplierState.RECHAZADO;
  }
}
