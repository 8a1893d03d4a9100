package org.expediente.procedures.contracts.claim;

/** How the amount of a claim is computed; the codes stand in the decision table. */
public enum ClaimMethod {
  /** In proportion to what was not fulfilled (LACAP 36). */
  PROPORCIONAL("Valor no cumplido", "Valor vigente del contrato"),
  /** The part of the advance that was not amortised. */
  NO_AMORTIZADO("Anticipo amortizado", "Anticipo entregado"),
  /** The value of a defect. */
  DEFECTO("Valor del defecto", "Monto de la garantía"),
  /** A firm fine that is owed. */
  MULTA("Multa firme que se debe", "Monto de la garantía");

  private final String part;
  private final String whole;

  ClaimMethod(String part, String whole) {
    this.part = part;
    this.whole = whole;
  }

  /** What the first figure is, Spanish. */
  public String part() {
    return part;
  }

  /** What the second figure is, Spanish. */
  public String whole() {
    return whole;
  }
}
