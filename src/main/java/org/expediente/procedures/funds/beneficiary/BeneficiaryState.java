package org.expediente.procedures.funds.beneficiary;

/** Where a beneficiary stands; the names are what people see. */
public enum BeneficiaryState {
  REGISTRADO,
  /** Counts for what the ministry pays. */
  ACTIVO,
  OBSERVADO,
  RECHAZADO
}
