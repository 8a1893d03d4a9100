package org.expediente.procedures.contracts.incident;

import org.expediente.documents.LegalBasis;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Regime;

/** What a document may cite: an article of the law that governs this very contract, or nothing. */
public final class Grounds {
  private static final String LATER_LAW = "Ley de Compras Públicas";

  private Grounds() {}

  /**
   * @param text as the decision table gives it
   * @param ratified whether the owner has confirmed it
   * @return printable only where it is ratified and of the contract's own regime (B-S25)
   */
  public static LegalBasis of(Contract contract, String text, boolean ratified) {
    boolean own = text.startsWith(LATER_LAW) == (contract.regime() == Regime.LCP_2023);
    return new LegalBasis(text, ratified && own);
  }
}
