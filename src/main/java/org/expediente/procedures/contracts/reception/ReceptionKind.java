package org.expediente.procedures.contracts.reception;

/** What the minutes are about; the codes are stored. */
public enum ReceptionKind {
  PARCIAL("parcial"),
  TOTAL("total"),
  /** Of works that are still to be verified. */
  PROVISIONAL("provisional"),
  /** Of the whole contract, once everything was received. */
  FINAL("definitiva"),
  RECHAZO("de rechazo");

  private final String label;

  ReceptionKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
