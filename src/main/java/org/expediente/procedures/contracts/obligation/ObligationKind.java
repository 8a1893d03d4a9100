package org.expediente.procedures.contracts.obligation;

/** Late reports are a delay, too, each with its own days (B.1.3 number 4). */
public enum ObligationKind {
  ENTREGA("entrega"),
  HITO("hito"),
  INFORME("informe");

  private final String label;

  ObligationKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
