package org.expediente.procedures.contracts.claim;

/** What the decision table orders for a guarantee. */
enum GuaranteeAction {
  RECLAMAR,
  /** Ask its issuer to prolong it. */
  PRORROGAR,
  NINGUNA
}
