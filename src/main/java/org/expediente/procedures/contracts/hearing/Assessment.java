package org.expediente.procedures.contracts.hearing;

import java.time.LocalDate;

/**
 * What the instructor makes of the answer or of the evidence.
 *
 * @param subject {@code DESCARGOS} or {@code PRUEBA}
 * @param opensEvidence whether a period of evidence follows
 * @param toProve what the evidence is to show; empty without a period
 */
public record Assessment(
    long proceedingId,
    String subject,
    boolean opensEvidence,
    String toProve,
    String text,
    String assessedBy,
    LocalDate assessedOn) {
  static final String ANSWER = "DESCARGOS";
  static final String EVIDENCE = "PRUEBA";
}
