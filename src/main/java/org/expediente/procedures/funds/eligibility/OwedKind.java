package org.expediente.procedures.funds.eligibility;

/** What an organisation may owe the ministry; the codes are what people see. */
public enum OwedKind {
  /** A refund that was due and is not paid. */
  REINTEGRO_IMPAGO,
  /** An objection that can no longer be contested. */
  OBJECION_FIRME,
  /** A liquidation beyond its term. */
  LIQUIDACION_PENDIENTE
}
