package org.expediente.procedures.funds.advance;

/** Where a request for an advance is. */
enum RequestState {
  PRESENTADA,
  /** The gate or the authority holds it back. */
  RETENIDA,
  /** The gate or the authority lets it through. */
  LIBERADA,
  /** Somebody sent it back to the organisation. */
  OBSERVADA,
  /** Not authorised, or authorised and not transferred: its commitment is released. */
  RECHAZADA,
  TRANSFERIDA
}
