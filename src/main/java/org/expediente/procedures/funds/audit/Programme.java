package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a programme stands (A.6).
 *
 * @param books sums of its books
 * @param accepted spending of advances, USD
 * @param aging what is still to be justified, by age
 * @param results in the order of the plan
 */
public record Programme(
    Books books, BigDecimal accepted, Aging aging, List<MeasuredResult> results) {

  /**
   * Sums of one case, USD.
   *
   * @param state of the case
   * @param execution state of the agreement's execution; null before it is signed, as its days
   * @param objected upheld, or raised and not yet resolved
   * @param undue direct payments found undue later
   * @param beneficiaries who ever were active
   */
  public record Books(
      String number,
      String ngo,
      String state,
      String execution,
      LocalDate startsOn,
      LocalDate endsOn,
      BigDecimal assigned,
      BigDecimal committed,
      BigDecimal transferred,
      BigDecimal paidDirectly,
      BigDecimal refunded,
      BigDecimal reimbursed,
      BigDecimal objected,
      BigDecimal undue,
      int beneficiaries) {}

  /** Assigned, less what was or is about to be paid. */
  public BigDecimal available() {
    return books
        .assigned()
        .subtract(books.transferred())
        .subtract(books.paidDirectly())
        .subtract(books.reimbursed())
        .subtract(books.committed());
  }

  /** Transferred, less accepted and refunded; below zero in favour of the organisation. */
  public BigDecimal toJustify() {
    return books.transferred().subtract(accepted).subtract(books.refunded());
  }

  /** To look at, never to decide by; null without beneficiaries. */
  public BigDecimal costPerBeneficiary() {
    BigDecimal spent = accepted.add(books.paidDirectly()).subtract(books.undue());
    return books.beneficiaries() == 0
        ? null
        : spent.divide(BigDecimal.valueOf(books.beneficiaries()), 2, RoundingMode.HALF_UP);
  }
}
