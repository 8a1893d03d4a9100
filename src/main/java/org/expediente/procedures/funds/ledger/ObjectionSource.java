package org.expediente.procedures.funds.ledger;

/** What an objection is about. */
public enum ObjectionSource {
  RENDICION,
  PAGO_DIRECTO
}
