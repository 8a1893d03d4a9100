package org.expediente.procedures.funds.opinion;

/** What an area concludes; the names are the ones of the form and of DMN-A3. */
enum OpinionResult {
  FAVORABLE("Favorable"),
  OBSERVADO("Observado"),
  DESFAVORABLE("Desfavorable");

  private final String label;

  OpinionResult(String label) {
    this.label = label;
  }

  /** Spanish. */
  String label() {
    return label;
  }
}
