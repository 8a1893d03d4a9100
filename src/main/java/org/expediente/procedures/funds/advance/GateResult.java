package org.expediente.procedures.funds.advance;

/** What the gate says; the codes of DMN-A6. */
enum GateResult {
  LIBERAR,
  /** What was programmed, less what is still to be accounted for. */
  LIBERAR_REDUCIDO,
  RETENER
}
