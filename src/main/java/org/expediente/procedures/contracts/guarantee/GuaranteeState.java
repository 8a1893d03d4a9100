package org.expediente.procedures.contracts.guarantee;

/** Where a guarantee stands. */
public enum GuaranteeState {
  VIGENTE,
  RECLAMADA,
  EJECUTADA,
  DEVUELTA,
  VENCIDA
}
