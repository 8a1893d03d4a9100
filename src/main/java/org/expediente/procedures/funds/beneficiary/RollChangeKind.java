package org.expediente.procedures.funds.beneficiary;

/** Whether a person joins or leaves; the names are what people see. */
enum RollChangeKind {
  ALTA,
  BAJA
}
