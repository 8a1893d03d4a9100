package org.expediente.procedures.contracts.guarantee;

/** What a guarantee stands for (LACAP 32 to 37 Bis). */
public enum GuaranteeKind {
  ANTICIPO("buena inversión de anticipo"),
  CUMPLIMIENTO("cumplimiento de contrato"),
  BUENA_OBRA("buena obra"),
  BUEN_SERVICIO("buen servicio, funcionamiento o calidad de bienes");

  private final String label;

  GuaranteeKind(String label) {
    this.label = label;
  }

  /** After «garantía de». */
  public String label() {
    return label;
  }
}
