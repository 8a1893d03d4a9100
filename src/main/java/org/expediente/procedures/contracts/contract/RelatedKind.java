package org.expediente.procedures.contracts.contract;

/** How somebody stands to a contractor. */
public enum RelatedKind {
  CONSORCIO("miembro del consorcio"),
  REPRESENTANTE("representante legal"),
  ACCIONISTA("accionista");

  private final String label;

  RelatedKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
