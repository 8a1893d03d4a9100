package org.expediente.procedures.contracts.claim;

/** What happened, as the decision table on guarantees reads it. */
enum GuaranteeEvent {
  CADUCIDAD,
  INCUMPLIMIENTO,
  DEFECTO,
  VENCIMIENTO,
  MULTA,
  SIN_CULPA
}
