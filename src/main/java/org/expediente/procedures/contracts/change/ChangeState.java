package org.expediente.procedures.contracts.change;

/** What became of a request. */
public enum ChangeState {
  EN_TRAMITE("en trámite"),
  /** Late, or without proof; it stays as a defence. */
  INADMISIBLE("inadmisible"),
  CONCEDIDA("concedida"),
  DENEGADA("denegada");

  private final String label;

  ChangeState(String label) {
    this.label = label;
  }

  /** In the middle of a sentence. */
  public String label() {
    return label;
  }
}
