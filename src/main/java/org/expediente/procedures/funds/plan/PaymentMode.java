package org.expediente.procedures.funds.plan;

/** How a budget line is paid; the names are the ones of the ministry's tables. */
public enum PaymentMode {
  /** Out of an advance that the organisation accounts for afterwards. */
  ANTICIPO,
  /** By the ministry to the supplier, for beneficiaries who are active. */
  PAGO_DIRECTO
}
