package org.expediente.procedures.funds.plan;

/** What may still happen to a version. */
enum PlanState {
  /** The organisation works on it; the only state in which its data may change. */
  DRAFT,
  /** Handed in: frozen, under review. */
  FILED,
  /** The version that the authority approved; at most one a case. */
  APPROVED
}
