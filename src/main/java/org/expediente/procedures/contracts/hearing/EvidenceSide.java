package org.expediente.procedures.contracts.hearing;

/** Whose evidence it is. */
public enum EvidenceSide {
  CONTRATISTA("Contratista"),
  INSTITUCION("Ministerio");

  private final String label;

  EvidenceSide(String label) {
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  public String label() {
    return label;
  }
}
