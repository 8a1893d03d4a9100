package org.expediente.procedures.contracts.incident.commission;

import org.expediente.procedures.contracts.proceeding.ProceedingKind;

/** How the options of a commission are called. */
final class CommissionWords {
  static final String ARCHIVE = "ARCHIVO";

  private CommissionWords() {}

  /** {@code Multa por mora}, to begin a sentence. */
  static String label(String kind) {
    String label =
        kind.equals(ARCHIVE) ? "archivo del incidente" : ProceedingKind.valueOf(kind).label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
