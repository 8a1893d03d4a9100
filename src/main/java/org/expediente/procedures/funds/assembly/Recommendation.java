package org.expediente.procedures.funds.assembly;

/** What an area recommends on assigning money in this way. */
enum Recommendation {
  MANTENER("Mantener la modalidad"),
  AJUSTAR("Mantenerla con ajustes"),
  NO_REPETIR("No repetirla");

  private final String label;

  Recommendation(String label) {
    this.label = label;
  }

  /** Spanish. */
  String label() {
    return label;
  }
}
