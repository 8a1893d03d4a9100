package org.expediente.terms;

/** The only reasons for which a clock stops. */
public enum SuspensionReason {
  COURT_ORDER("Orden judicial o fiscal"),
  AUTHORITY_RESOLUTION("Resolución motivada de la autoridad"),
  AUDIT_FINDING("Hallazgo de auditoría"),
  FORCE_MAJEURE("Caso fortuito o fuerza mayor"),
  RECUSAL("Excusa o recusación en trámite"),
  DONOR_CLAUSE("Cláusula del donante"),
  INSURANCE_CLAIM("Reclamo de seguro en trámite");

  private final String label;

  SuspensionReason(String label) {
    this.label = label;
  }

  /** What a person in the ministry reads. */
  public String label() {
    return label;
  }
}
