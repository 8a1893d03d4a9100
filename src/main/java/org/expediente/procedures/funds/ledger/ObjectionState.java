package org.expediente.procedures.funds.ledger;

/** From being raised to being resolved; only the last three are final. */
public enum ObjectionState {
  ABIERTA,
  NOTIFICADA,
  RESPONDIDA,
  FIRME,
  DESVANECIDA,
  PARCIAL
}
