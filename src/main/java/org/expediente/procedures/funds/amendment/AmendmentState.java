package org.expediente.procedures.funds.amendment;

/** How far a modification has come; it changes something only once it is approved. */
enum AmendmentState {
  SOLICITADA,
  APROBADA,
  RECHAZADA
}
