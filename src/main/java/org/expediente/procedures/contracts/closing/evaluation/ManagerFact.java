package org.expediente.procedures.contracts.closing.evaluation;

/** What is counted of a manager; the codes are stored. */
public enum ManagerFact {
  INFORMES_TARDIOS("Informes de avance presentados tarde o no presentados"),
  ALERTAS_SIN_RESPUESTA("Alertas tempranas sin respuesta"),
  INCIDENTES_TARDIOS("Incidentes informados fuera de plazo"),
  INCIDENTES_NO_INFORMADOS("Incidentes no informados"),
  OMISIONES("Omisiones registradas"),
  ACTAS_TARDIAS("Actas de recepción remitidas tarde");

  private final String label;

  ManagerFact(String label) {
    this.label = label;
  }

  /** Spanish. */
  public String label() {
    return label;
  }
}
