package org.expediente.procedures.contracts.change;

/** What is asked for. */
public enum ChangeKind {
  /** More days (LACAP 86). */
  PRORROGA("prórroga"),
  /** Another amount (LACAP 83-A). */
  MODIFICACION("modificación");

  private final String label;

  ChangeKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
