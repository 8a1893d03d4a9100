package org.expediente.procedures.contracts.watch;

/** What the watch tells somebody; the codes are stored. */
enum AlertKind {
  OBLIGACION,
  GARANTIA,
  /** A guarantee is to be prolonged. */
  PROLONGAR,
  /** A guarantee is to be claimed. */
  RECLAMAR,
  SIN_ADMINISTRADOR
}
