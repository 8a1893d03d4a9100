package org.expediente.procedures.contracts.contract;

/** The law that governs a contract or a proceeding (B.1.1). */
public enum Regime {
  LACAP_2000("LACAP", "lacap"),
  LACAP_LPA("LACAP con la Ley de Procedimientos Administrativos", "lacapLpa"),
  LCP_2023("Ley de Compras Públicas", "lcp");

  private final String label;
  private final String key;

  Regime(String label, String key) {
    this.label = label;
    this.key = key;
  }

  /** As a sentence names it. */
  public String label() {
    return label;
  }

  /** Last part of the keys of the parameters that depend on the regime. */
  public String key() {
    return key;
  }
}
