package org.expediente.procedures.contracts.proceeding;

/** Where a proceeding stands. */
public enum ProceedingState {
  ABIERTO,
  RESUELTO,
  FIRME,
  CERRADO
}
