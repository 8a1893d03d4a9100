package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Gross less amortisation of the advance, retention and firm fines, in this order. */
final class PaymentFormula {
  private PaymentFormula() {}

  /** Each part is rounded once, HALF_UP; none takes more than what the parts before have left. */
  static Breakdown of(PaymentTerms terms) {
    BigDecimal amortisation = amortisation(terms);
    BigDecimal left = terms.gross().subtract(amortisation);
    BigDecimal retention = cents(terms.gross().multiply(terms.retention())).min(left);
    left = left.subtract(retention);
    BigDecimal applied = terms.credit().min(left);
    left = left.subtract(applied);
    List<Deduction> deductions = new ArrayList<>();
    for (Deduction fine : terms.fines()) {
      BigDecimal amount = fine.amount().min(left);
      if (amount.signum() > 0) {
        deductions.add(new Deduction(fine.proceedingId(), amount));
        left = left.subtract(amount);
      }
    }
    return new Breakdown(
        terms.gross(), amortisation, retention, applied, List.copyOf(deductions), left);
  }

  /** The last payment works off what is left: shares alone would leave cents. */
  private static BigDecimal amortisation(PaymentTerms terms) {
    BigDecimal most = terms.advancePending().min(terms.gross());
    if (terms.last()) {
      return most;
    }
    BigDecimal share =
        terms
            .gross()
            .multiply(terms.advance())
            .multiply(terms.factor())
            .divide(terms.contractValue(), 2, RoundingMode.HALF_UP);
    return share.min(most);
  }

  private static BigDecimal cents(BigDecimal usd) {
    return usd.setScale(2, RoundingMode.HALF_UP);
  }
}
