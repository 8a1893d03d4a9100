package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/**
 * A part of a whole, never divided: a rounded percentage must not decide (trap 2).
 *
 * @param whole zero or more
 */
public record Share(BigDecimal part, BigDecimal whole) {
  static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ONE);

  /** Whether it is {@code fraction} or more. */
  public boolean atLeast(BigDecimal fraction) {
    return part.compareTo(fraction.multiply(whole)) >= 0;
  }

  /** Whether it is {@code fraction} or less. */
  public boolean atMost(BigDecimal fraction) {
    return part.compareTo(fraction.multiply(whole)) <= 0;
  }

  /** The sum of two shares, exact. */
  Share plus(Share other) {
    return new Share(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  /** The share of one of {@code count} equals. */
  Share among(int count) {
    return new Share(part, whole.multiply(BigDecimal.valueOf(count)));
  }
}
