package org.expediente.procedures.contracts.fine;

/** Where a fine stands; only a firm one may be collected (trap 6). */
public enum FineState {
  IMPUESTA,
  FIRME,
  EN_COBRO,
  PAGADA,
  REVOCADA
}
