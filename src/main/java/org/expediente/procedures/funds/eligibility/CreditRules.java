package org.expediente.procedures.funds.eligibility;

import java.math.BigDecimal;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;

/** The assigned amount must fit into what is certified (step A02). */
final class CreditRules {
  private CreditRules() {}

  /**
   * @param assigned USD
   * @throws org.expediente.problem.Refusal where decision and amounts contradict each other
   */
  static void check(CreditCheck check, BigDecimal assigned) {
    boolean enough = check.available().compareTo(assigned) >= 0;
    String amount = Words.money(assigned);
    String available = Words.money(check.available());
    new Complaints()
        .when(
            check.certified() && !enough,
            "certifiedCredit",
            "El monto (%s) supera la disponibilidad certificada (%s).".formatted(amount, available))
        .when(
            check.decision().equals(CreditCheck.MISSING) && enough,
            "certifiedCredit",
            "La disponibilidad (%s) alcanza para el monto (%s): certifique el crédito o corríjala."
                .formatted(available, amount))
        .settle("funds.credit.insufficient");
  }
}
