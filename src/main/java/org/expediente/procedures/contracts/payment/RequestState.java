package org.expediente.procedures.contracts.payment;

/** Where a request stands. */
enum RequestState {
  SOLICITADA(true),
  /** The gate holds it back; a corrected one takes its place. */
  RETENIDA(false),
  /** The financial unit sent it back. */
  DEVUELTA(false),
  APROBADA(true),
  /** Part of it was paid. */
  PARCIAL(true),
  PAGADA(true),
  /** Nothing is paid outside of the liquidation any more. */
  RECHAZADA(false);

  private final boolean live;

  RequestState(boolean live) {
    this.live = live;
  }

  /** Whether its amount and its invoice are taken. */
  boolean live() {
    return live;
  }
}
