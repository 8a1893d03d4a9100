package org.expediente.procedures.funds.ledger;

/** What credit is committed for. */
public enum Purpose {
  ANTICIPO,
  PAGO_DIRECTO,
  REEMBOLSO
}
