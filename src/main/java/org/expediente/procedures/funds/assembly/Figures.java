package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;

/**
 * The sums that the Assembly is told, all in USD with two decimals. Assigned, transferred and spent
 * are three different amounts (trap 1).
 *
 * @param assigned A: by the Assembly
 * @param committed reserved and not paid
 * @param transferred T: advances
 * @param paidDirectly P: to suppliers
 * @param reported G: spending that the organisation accounted for
 * @param accepted E
 * @param objected O: the part of G that is objected to
 * @param objectedDirect objected to when suppliers were to be paid
 * @param undue X: direct payments found undue later
 * @param interest I: earned on the advances
 * @param refunded R: paid back
 * @param reimbursed paid to the organisation after the liquidation
 */
public record Figures(
    BigDecimal assigned,
    BigDecimal committed,
    BigDecimal transferred,
    BigDecimal paidDirectly,
    BigDecimal reported,
    BigDecimal accepted,
    BigDecimal objected,
    BigDecimal objectedDirect,
    BigDecimal undue,
    BigDecimal interest,
    BigDecimal refunded,
    BigDecimal reimbursed) {
  private static final int CENTS = 2;

  /**
   * Brings every amount to the cent, so that equal sums are equal figures.
   *
   * @throws ArithmeticException for parts of a cent
   */
  public Figures {
    assigned = assigned.setScale(CENTS);
    committed = committed.setScale(CENTS);
    transferred = transferred.setScale(CENTS);
    paidDirectly = paidDirectly.setScale(CENTS);
    reported = reported.setScale(CENTS);
    accepted = accepted.setScale(CENTS);
    objected = objected.setScale(CENTS);
    objectedDirect = objectedDirect.setScale(CENTS);
    undue = undue.setScale(CENTS);
    interest = interest.setScale(CENTS);
    refunded = refunded.setScale(CENTS);
    reimbursed = reimbursed.setScale(CENTS);
  }

  /** Those of an assignment of which nothing was ever executed. */
  static Figures untouched(BigDecimal assigned) {
    BigDecimal none = BigDecimal.ZERO;
    return new Figures(assigned, none, none, none, none, none, none, none, none, none, none, none);
  }

  /** What never left the ministry's budget. */
  public BigDecimal kept() {
    return assigned.subtract(transferred).subtract(paidDirectly).subtract(reimbursed);
  }

  /**
   * What the organisation has still to account for or to pay back, by the formula of A.9: advances
   * and their interest less accepted spending and refunds, and undue direct payments.
   */
  public BigDecimal pending() {
    return transferred
        .subtract(accepted.min(transferred))
        .add(interest)
        .add(undue)
        .subtract(refunded)
        .max(BigDecimal.ZERO.setScale(CENTS));
  }

  /** Whether any money left the ministry. */
  public boolean disbursed() {
    return kept().compareTo(assigned) != 0;
  }
}
