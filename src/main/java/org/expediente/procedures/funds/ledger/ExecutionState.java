package org.expediente.procedures.funds.ledger;

/** How an agreement stands. */
public enum ExecutionState {
  /** Money may move. */
  VIGENTE,
  /** Nothing is advanced or paid; the duty to report goes on (trap 7). */
  SUSPENDIDA,
  /** The programme is over: nothing dated later is charged to it. */
  TERMINADA,
  /** Accounted for; its figures no longer change. */
  LIQUIDADA
}
