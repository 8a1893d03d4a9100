package org.expediente.procedures.contracts.proceeding;

/**
 * Four different acts that are never merged (B.1.3 number 1), and the endings without fault of the
 * contractor (LACAP 93 b to d).
 */
public enum ProceedingKind {
  MULTA("multa por mora"),
  CADUCIDAD("caducidad del contrato"),
  INHABILITACION("inhabilitación para participar"),
  EJECUCION_GARANTIA("ejecución de garantías"),
  MUTUO_ACUERDO("terminación por mutuo acuerdo"),
  REVOCACION("revocación del contrato"),
  RESCATE("rescate");

  private final String label;

  ProceedingKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }

  /** Whether it ends the contract. */
  public boolean endsContract() {
    return this == CADUCIDAD || this == MUTUO_ACUERDO || this == REVOCACION || this == RESCATE;
  }
}
