package org.expediente.procedures.contracts.fine;

/** When a fine was computed: «to date» and final values are both kept (trap 5). */
public enum FineStage {
  INFORME("en el informe de incumplimiento"),
  PROVISIONAL("al abrir el procedimiento"),
  FINAL("en la resolución"),
  RECURSO("al resolver el recurso");

  private final String label;

  FineStage(String label) {
    this.label = label;
  }

  /** Spanish, after «Cálculo». */
  public String label() {
    return label;
  }
}
