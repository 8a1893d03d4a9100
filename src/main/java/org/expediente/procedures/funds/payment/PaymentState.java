package org.expediente.procedures.funds.payment;

/** Where an invoice stands; the names are what people see. */
public enum PaymentState {
  REGISTRADA,
  /** The cross-check found something that stops the payment. */
  OBSERVADA,
  /** Passed the cross-check; its sample is drawn. */
  CRUZADA,
  /** Another person than who registered it confirmed the sample. */
  CONFORME,
  COMPROMETIDA,
  AUTORIZADA,
  PAGADA,
  DEVUELTA
}
