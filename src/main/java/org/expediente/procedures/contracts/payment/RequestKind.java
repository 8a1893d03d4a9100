package org.expediente.procedures.contracts.payment;

/** What is asked to be paid; the codes are stored. */
enum RequestKind {
  ANTICIPO("anticipo"),
  ESTIMACION("lo recibido");

  private final String label;

  RequestKind(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  String label() {
    return label;
  }
}
