package org.expediente.procedures.contracts.appointment;

/**
 * What became of a designation before it took effect.
 *
 * @param answer {@code ACEPTA}, {@code EXCUSA}, {@code SIN_RESPUESTA}, {@code SIN_TALLER}
 * @param conflictKind of the conflict of interest, or null
 * @param dui of the appointed person, with hyphen; null where it did not answer
 */
record ManagerAnswer(
    long designationId,
    String answer,
    boolean conflict,
    String conflictKind,
    String reason,
    String dui) {

  /** Of somebody who let a term pass. */
  static ManagerAnswer lapsed(long designationId, String how) {
    return new ManagerAnswer(designationId, how, false, null, null, null);
  }
}
