package org.expediente.procedures.contracts.claim;

/** Where a claim stands. */
public enum ClaimState {
  PREPARADO,
  PRESENTADO,
  PAGADO,
  /** Handed over to the prosecutor. */
  EN_COBRO,
  /** The guarantee expired before it was filed. */
  VENCIDO,
  /** What it rested on was revoked. */
  ANULADO;

  /** Whether something is still expected of it. */
  public boolean open() {
    return this == PREPARADO || this == PRESENTADO || this == EN_COBRO;
  }
}
