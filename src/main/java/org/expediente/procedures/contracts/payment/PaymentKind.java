package org.expediente.procedures.contracts.payment;

/** What a movement of money is. */
enum PaymentKind {
  /** Cash, before any work. */
  ANTICIPO(true),
  /** Cash, for what was accepted. */
  PAGO(true),
  /** Kept back: part of the advance that is worked off. */
  AMORTIZACION(false),
  /** Kept back until the end of the contract. */
  RETENCION(false),
  /** Kept back for a firm fine. */
  DEDUCCION(false),
  /** Kept back for a deduction that was ordered, and written, before this payment. */
  APLICACION(false);

  private final boolean cash;

  PaymentKind(boolean cash) {
    this.cash = cash;
  }

  boolean cash() {
    return cash;
  }
}
