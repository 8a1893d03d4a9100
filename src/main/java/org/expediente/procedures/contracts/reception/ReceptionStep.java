package org.expediente.procedures.contracts.reception;

/** What is done with minutes after they were drawn up; the codes are stored. */
enum ReceptionStep {
  /** The requesting unit says whether it conforms. */
  UNIDAD("unidad solicitante"),
  CONTRATISTA("contratista"),
  TESTIGOS("testigos"),
  /** Received or rejected. */
  RESULTADO("resultado"),
  /** Procurement has the minutes. */
  UACI("UACI");

  private final String label;

  ReceptionStep(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  String label() {
    return label;
  }
}
