package org.expediente.procedures.contracts.hearing;

import java.util.List;

/**
 * What a resolution prints of a hearing: «descargos y prueba valorada» (B.7), by the fragment
 * {@code contract-hearing-parts :: heard}. No text is null.
 *
 * @param charge facts, rule and clause of the opening act
 * @param notified how the opening act was notified
 * @param answer what the contractor said, or that nothing was said
 * @param evidence one sentence a piece
 * @param documents files with evidence: name and SHA-256
 * @param assessment what the instructor made of it
 */
public record Heard(
    OpeningAct charge,
    String notified,
    String answer,
    List<String> evidence,
    List<File> documents,
    List<String> assessment) {

  /** A file of the case. */
  public record File(String name, String sha256) {}
}
