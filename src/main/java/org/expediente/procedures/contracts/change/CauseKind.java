package org.expediente.procedures.contracts.change;

/** What is invoked for a change. */
public enum CauseKind {
  FUERZA_MAYOR("fuerza mayor o caso fortuito"),
  INSTITUCION("atraso o cambio de la propia institución"),
  /** Not enough by itself (S7): the authority sees it said so. */
  PROVEEDOR("falla del proveedor del contratista"),
  IMPREVISTO("causa imprevista que exige modificar"),
  OTRA("otra causa");

  private final String label;

  CauseKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
