package org.expediente.procedures.contracts.notification;

/** The acts that are notified; {@link ContractNotification} takes their names from the diagram. */
public enum NotifiedAct {
  AUTO_INICIO("auto de inicio"),
  AUTO_PRUEBA("auto de apertura a prueba"),
  RESOLUCION("resolución"),
  /** The same one, to the guarantor; no term of the contractor runs from it. */
  RESOLUCION_FIADOR("resolución, al fiador"),
  RECURSO("resolución del recurso"),
  REQUERIMIENTO("requerimiento"),
  LIQUIDACION("liquidación del contrato");

  private final String label;

  NotifiedAct(String label) {
    this.label = label;
  }

  /** Spanish, in the middle of a sentence, without article. */
  public String label() {
    return label;
  }
}
