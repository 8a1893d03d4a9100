package org.expediente.procedures.contracts.hearing;

import java.time.LocalDate;
import java.util.Locale;

/** One piece of evidence of one side; its description is Spanish. */
public record Evidence(
    long proceedingId,
    EvidenceSide side,
    EvidenceKind kind,
    String description,
    String presentedBy,
    LocalDate presentedOn) {

  /** {@code Contratista, documento: nota de remisión firmada.} */
  public String sentence() {
    return "%s, %s: %s".formatted(side.label(), kind.label().toLowerCase(Locale.ROOT), description);
  }
}
