package org.expediente.documents;

/** Who may know what a document says; the Spanish codes are what people see. */
public enum Classification {
  PUBLICA,
  INTERNA,
  /** Holds personal data. */
  CONFIDENCIAL,
  RESERVADA;

  /** Whether each reading is itself an act worth a row in the journal. */
  public boolean sensitive() {
    return this == CONFIDENCIAL || this == RESERVADA;
  }
}
