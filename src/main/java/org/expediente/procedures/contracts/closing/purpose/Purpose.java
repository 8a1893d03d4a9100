package org.expediente.procedures.contracts.closing.purpose;

/** Whether what was sought with a contract was obtained, within what had been agreed (B-S26). */
public enum Purpose {
  CUMPLIDA("la finalidad se obtuvo"),
  PARCIAL("la finalidad se obtuvo en parte"),
  NO_CUMPLIDA("la finalidad no se obtuvo");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** Spanish, in the middle of a sentence. */
  public String label() {
    return label;
  }
}
