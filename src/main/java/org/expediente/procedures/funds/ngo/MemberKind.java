package org.expediente.procedures.funds.ngo;

/** Why somebody is close to an organisation; the names are those of its table. */
public enum MemberKind {
  JUNTA_DIRECTIVA("Junta Directiva"),
  PERSONAL("personal de la organización"),
  PARIENTE("pariente declarado");

  private final String spanish;

  MemberKind(String spanish) {
    this.spanish = spanish;
  }

  /** As it reads in a sentence. */
  public String spanish() {
    return spanish;
  }
}
