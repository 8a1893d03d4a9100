package org.expediente.procedures.contracts.contract;

/** What was signed: not only contracts oblige (B-S27). */
public enum Instrument {
  CONTRATO("Contrato"),
  ORDEN_COMPRA("Orden de compra"),
  RESOLUCION("Resolución"),
  OTRO_DOC_OBLIGACION("Documento de obligaciones");

  private final String label;

  Instrument(String label) {
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  public String label() {
    return label;
  }
}
