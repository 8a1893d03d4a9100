package org.expediente.procedures.contracts.fine;

/** What is special about a fine. */
public enum FineFlag {
  NORMAL,
  /** Less than the floor: the floor is due. */
  PISO,
  /** The floor is more than the cap: a person of the legal unit decides. */
  PISO_SUPERA_TOPE,
  /** Nothing was late: there is no fine, and no floor. */
  SIN_MORA
}
