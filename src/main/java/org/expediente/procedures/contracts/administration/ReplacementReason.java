package org.expediente.procedures.contracts.administration;

/** Why a manager goes; the codes are those of the form. */
enum ReplacementReason {
  ENFERMEDAD("enfermedad"),
  LICENCIA("licencia o vacación"),
  EXCUSA("excusa por conflicto sobrevenido"),
  OTRO("otro motivo");

  private final String label;

  ReplacementReason(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  String label() {
    return label;
  }
}
