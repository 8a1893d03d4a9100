package org.expediente.procedures.contracts.closing;

import org.expediente.procedures.contracts.proceeding.ProceedingKind;

/** How a contract ended; the codes are stored and given to the calling process. */
public enum ClosingState {
  CUMPLIDO("Contrato cumplido"),
  CUMPLIDO_CON_MULTA("Contrato cumplido, con multa"),
  EXTINGUIDO_CADUCIDAD("Contrato extinguido por caducidad"),
  EXTINGUIDO_MUTUO_ACUERDO("Contrato extinguido por mutuo acuerdo"),
  REVOCADO("Contrato revocado"),
  RESCATADO("Contrato rescatado");

  private final String label;

  ClosingState(String label) {
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  public String label() {
    return label;
  }

  /** Whether the contract ran to its end. */
  public boolean fulfilled() {
    return this == CUMPLIDO || this == CUMPLIDO_CON_MULTA;
  }

  static ClosingState of(ProceedingKind ending) {
    return switch (ending) {
      case CADUCIDAD -> EXTINGUIDO_CADUCIDAD;
      case MUTUO_ACUERDO -> EXTINGUIDO_MUTUO_ACUERDO;
      case REVOCACION -> REVOCADO;
      case RESCATE -> RESCATADO;
      default -> throw new IllegalArgumentException(ending + " ends no contract");
    };
  }
}
