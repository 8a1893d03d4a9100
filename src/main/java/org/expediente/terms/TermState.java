package org.expediente.terms;

/** How a term stands. */
public enum TermState {
  OPEN("En curso"),
  /** The clock stands still for a typed reason. */
  SUSPENDED("Suspendido"),
  MET("Cumplido"),
  /** The due date passed, whether or not the step was done afterwards. */
  EXPIRED("Vencido"),
  /** The step went away before it was due: the case took another way. */
  CANCELLED("Sin efecto");

  private final String label;

  TermState(String label) {
    this.label = label;
  }

  /** What a person in the ministry reads. */
  public String label() {
    return label;
  }
}
