package org.expediente.procedures.funds.ledger;

/** How money moved. */
public enum MovementKind {
  /** An advance, to the organisation's exclusive account. */
  TRANSFERENCIA(Purpose.ANTICIPO),
  /** To a supplier, for what was delivered. */
  PAGO_DIRECTO(Purpose.PAGO_DIRECTO),
  /** Interest that the exclusive account earned. */
  INTERES(null),
  /** Paid back by the organisation. */
  REINTEGRO(null),
  /** Paid to the organisation for what it spent above its advances, if authorised before. */
  REEMBOLSO(Purpose.REEMBOLSO);

  private final Purpose purpose;

  MovementKind(Purpose purpose) {
    this.purpose = purpose;
  }

  /** What credit must have been committed for before; null where money comes in. */
  Purpose purpose() {
    return purpose;
  }
}
