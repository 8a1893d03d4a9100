package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The formula of A.9. Sums and differences of cents are exact; only the percentage is rounded. */
public final class LiquidationFormula {
  /** Stored with every result, so that a later formula never changes what an earlier one said. */
  public static final String VERSION = "A.9-1";

  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  private LiquidationFormula() {}

  /** Liquidates an assignment. */
  public static Liquidation of(Settlement given) {
    BigDecimal spent = given.accepted();
    BigDecimal excess = spent.subtract(given.transferred()).max(NOTHING);
    BigDecimal covered = spent.min(given.transferred());
    BigDecimal reimbursement =
        given.overrunAuthorised() ? excess.min(untouched(given).max(NOTHING)) : NOTHING;
    // spent above the advances leaves no balance of them: only interest can be left to return
    BigDecimal refundDue =
        given.transferred().subtract(covered).add(given.interest()).subtract(given.refunded());
    return new Liquidation(
        spent,
        refundDue,
        reimbursement,
        excess.subtract(reimbursement),
        untouched(given).subtract(reimbursement),
        percent(
            covered
                .add(reimbursement)
                .add(given.directPayments())
                .subtract(given.undueDirectPayments()),
            given.assigned()),
        given.undueDirectPayments(),
        LiquidationState.of(refundDue));
  }

  private static BigDecimal untouched(Settlement given) {
    return given.assigned().subtract(given.transferred()).subtract(given.directPayments());
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
  }
}
