package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/**
 * One indicator of the plan and what was reached.
 *
 * @param target differs from the baseline, may be below it
 * @param measured null where nobody said: then nothing was reached
 */
public record MeasuredResult(
    String code,
    String indicator,
    String unit,
    BigDecimal baseline,
    BigDecimal target,
    BigDecimal measured) {

  /** How much of the way from the baseline to the target was gone: from none to all of it. */
  public Share reached() {
    BigDecimal way = target.subtract(baseline);
    BigDecimal gone = measured == null ? BigDecimal.ZERO : measured.subtract(baseline);
    boolean down = way.signum() < 0; // fewer is better
    BigDecimal whole = way.abs();
    return new Share((down ? gone.negate() : gone).max(BigDecimal.ZERO).min(whole), whole);
  }
}
