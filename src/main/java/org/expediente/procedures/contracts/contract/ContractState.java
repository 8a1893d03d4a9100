package org.expediente.procedures.contracts.contract;

/** Where a contract stands. */
public enum ContractState {
  /** Known, with nobody obliged to begin. */
  REGISTRADO,
  EN_EJECUCION,
  /** Ended before its term: caducity, mutual agreement, revocation, rescue. */
  EXTINGUIDO,
  /** Closed. */
  TERMINADO
}
