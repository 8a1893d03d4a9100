package org.expediente.procedures.funds.team;

/** Where an appointment stands; the codes are what people see. */
enum SeatState {
  DESIGNADO,
  ACEPTADO,
  EXCUSADO,
  SIN_RESPUESTA,
  /** Gave the seat up for another one in the same team. */
  RELEVADO;

  /** Whether the person holds the seat or is about to. */
  boolean open() {
    return this == DESIGNADO || this == ACEPTADO;
  }
}
