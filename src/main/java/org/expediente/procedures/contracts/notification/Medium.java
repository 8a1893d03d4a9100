package org.expediente.procedures.contracts.notification;

/** How an act reaches the contractor. */
public enum Medium {
  PERSONAL("personalmente"),
  ELECTRONICO("por medio electrónico"),
  TABLERO("por tablero"),
  EDICTO("por edicto");

  private final String label;

  Medium(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  String label() {
    return label;
  }
}
