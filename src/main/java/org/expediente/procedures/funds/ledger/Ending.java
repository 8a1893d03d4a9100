package org.expediente.procedures.funds.ledger;

/** Why a programme is over. */
public enum Ending {
  /** Its agreed last day passed. */
  PLAZO,
  /** It was terminated early. */
  TERMINACION
}
