package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What the formula of the liquidation starts from, all in USD of two decimals at most (A.9).
 *
 * @param assigned A: by the Assembly, above zero
 * @param transferred T: advances
 * @param directPayments P: paid to suppliers, rightly or not
 * @param reported G: spending accounted for against the advances
 * @param objected O: the part of G that is not accepted
 * @param interest I: earned on the advances and to be returned
 * @param refunded R: already paid back
 * @param overrunAuthorised whether spending above the advances was authorised in writing before
 * @param undueDirectPayments X: direct payments found undue later
 */
public record Settlement(
    BigDecimal assigned,
    BigDecimal transferred,
    BigDecimal directPayments,
    BigDecimal reported,
    BigDecimal objected,
    BigDecimal interest,
    BigDecimal refunded,
    boolean overrunAuthorised,
    BigDecimal undueDirectPayments) {

  private static final int CENTS = 2;

  /**
   * Brings every amount to the cent.
   *
   * @throws IllegalArgumentException for an amount below zero, nothing assigned, or more objected
   *     to than reported
   * @throws ArithmeticException for parts of a cent: nothing is rounded here
   */
  public Settlement {
    assigned = assigned.setScale(CENTS);
    transferred = transferred.setScale(CENTS);
    directPayments = directPayments.setScale(CENTS);
    reported = reported.setScale(CENTS);
    objected = objected.setScale(CENTS);
    interest = interest.setScale(CENTS);
    refunded = refunded.setScale(CENTS);
    undueDirectPayments = undueDirectPayments.setScale(CENTS);
    boolean negative =
        Stream.of(
                transferred,
                directPayments,
                reported,
                objected,
                interest,
                refunded,
                undueDirectPayments)
            .anyMatch(amount -> amount.signum() < 0);
    if (negative || assigned.signum() <= 0 || objected.compareTo(reported) > 0) {
      throw new IllegalArgumentException("No liquidation starts from these amounts");
    }
  }

  /** E: spending that is accepted, USD. */
  public BigDecimal accepted() {
    return reported.subtract(objected);
  }
}
