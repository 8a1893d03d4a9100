package org.expediente.procedures.contracts.fine;

/** What the authority may decide on a fine (B29); none of it names an amount. */
enum FineChoice {
  IMPONER("Imponer la multa"),
  REDUCIR("Reducir los días que se multan"),
  EXONERAR("Exonerar al contratista"),
  DEVOLVER("Devolver el proyecto");

  private final String label;

  FineChoice(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Whether a fine follows. */
  boolean fines() {
    return this == IMPONER || this == REDUCIR;
  }
}
