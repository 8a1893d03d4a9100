package org.expediente.procedures.contracts.hearing;

/** What kind of evidence it is. */
public enum EvidenceKind {
  DOCUMENTO("Documento"),
  INSPECCION("Inspección"),
  TESTIGO("Testimonio"),
  PERITAJE("Peritaje");

  private final String label;

  EvidenceKind(String label) {
    this.label = label;
  }

  /** Spanish, to begin a sentence. */
  public String label() {
    return label;
  }
}
