package org.expediente.procedures.contracts.appeal;

/** What became of a resolution on appeal; {@code FIRME} is that of one nobody appealed. */
public enum AppealResult {
  CONFIRMADA("confirma"),
  MODIFICADA("modifica"),
  REVOCADA("revoca");

  private final String verb;

  AppealResult(String verb) {
    this.verb = verb;
  }

  /** {@code confirma}: in a sentence on what the authority does. */
  public String verb() {
    return verb;
  }
}
