package org.expediente.procedures.funds.liquidation;

/** A case has one reimbursement at most, so its number in the books is always the same. */
final class Reimbursement {
  static final long NUMBER = 1;
  static final String COMMIT = "COMPROMETER";

  private Reimbursement() {}
}
