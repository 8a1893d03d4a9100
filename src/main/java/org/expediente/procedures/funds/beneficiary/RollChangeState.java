package org.expediente.procedures.funds.beneficiary;

/** How far a change of the roll has come. */
enum RollChangeState {
  PROPUESTO,
  APLICADO,
  RECHAZADO
}
