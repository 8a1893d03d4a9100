package org.expediente.procedures.funds.supplier;

/** Where a supplier stands; the names are what people see. */
public enum SupplierState {
  REGISTRADO,
  /** May be paid. */
  VALIDADO,
  OBSERVADO,
  RECHAZADO
}
