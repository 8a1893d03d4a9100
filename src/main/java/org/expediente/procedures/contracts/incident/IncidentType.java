package org.expediente.procedures.contracts.incident;

/** Catalogue of what may happen in the relation (DMN-B1, B-S12, B-S15); the codes are stored. */
public enum IncidentType {
  RIESGO_ATRASO("Riesgo de atraso sin mora"),
  MORA("Mora en una entrega, hito o informe"),
  ENTREGA_PARCIAL("Entrega parcial o cantidad menor"),
  NO_CONFORME("Bien o servicio no conforme a la especificación"),
  ABANDONO("Abandono o suspensión injustificada"),
  GARANTIA("Garantía no presentada, insuficiente o por vencer"),
  MULTAS_10("Multas acumuladas cerca del límite"),
  MULTAS_12("Multas acumuladas que llegan al límite"),
  LABORAL("Incumplimiento laboral, de seguridad social o trabajo infantil"),
  FALSEDAD("Documento o hecho falso"),
  SUBCONTRATACION("Subcontratación o cesión no autorizada"),
  GARANTIA_CALIDAD("Falla en el período de garantía"),
  CONFLICTO("Conflicto de interés o soborno"),
  FUERZA_MAYOR("Fuerza mayor alegada"),
  INSTITUCION("Incumplimiento de la propia institución"),
  MODIFICACION("Modificación necesaria");

  private final String label;

  IncidentType(String label) {
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  public String label() {
    return label;
  }
}
