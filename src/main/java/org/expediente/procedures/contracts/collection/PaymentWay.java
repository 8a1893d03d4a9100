package org.expediente.procedures.contracts.collection;

/** How money came in for a fine. */
public enum PaymentWay {
  PAGO("pagado por el contratista"),
  DESCUENTO("descontado de sus pagos"),
  GARANTIA("pagado por el fiador"),
  LIQUIDACION("saldado en la liquidación del contrato");

  private final String label;

  PaymentWay(String label) {
    this.label = label;
  }

  /** After an amount. */
  public String label() {
    return label;
  }
}
