package org.expediente.procedures.contracts.team;

/** Where a designation stands. */
public enum DesignationState {
  NOMBRADO,
  ACEPTADO,
  EXCUSADO,
  TERMINADO
}
