package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator came to.
 *
 * @param count rows that count
 * @param of all rows that it looked at
 * @param amount sum of the rows that count, USD
 * @param median business days, a half where the number of rows is even; null unless it is measured
 *     so, and without rows
 */
public record Figure(
    Indicator indicator, long count, long of, BigDecimal amount, BigDecimal median) {

  /** Percent with one decimal; null where there is nothing to divide by, or nothing to divide. */
  public BigDecimal percent() {
    return indicator.measure() != Indicator.Measure.SHARE || of == 0
        ? null
        : BigDecimal.valueOf(count)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
  }

  /** Whether it shows a failure of the house. */
  public boolean failed() {
    return indicator.measure() == Indicator.Measure.NONE && count > 0;
  }
}
