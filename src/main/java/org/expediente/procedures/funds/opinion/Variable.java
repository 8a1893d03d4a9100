package org.expediente.procedures.funds.opinion;

/**
 * A variable of the checklist and what the area found (A-S14).
 *
 * @param verdict {@code SI}, {@code NO} or {@code OBSERVADO}
 * @param remark may be null
 */
record Variable(String question, String verdict, String remark) {
  boolean holds() {
    return verdict.equals("SI");
  }

  /** Spanish. */
  String verdictInWords() {
    return switch (verdict) {
      case "SI" -> "Sí";
      case "NO" -> "No";
      default -> "Observado";
    };
  }
}
