package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;

/**
 * Money that an approved modification moved between two lines.
 *
 * @param amount USD
 */
record LineTransfer(String fromLine, String toLine, BigDecimal amount) {

  /** What it does to a line: above zero, below or zero. */
  BigDecimal on(String line) {
    if (line.equals(toLine)) {
      return amount;
    }
    return line.equals(fromLine) ? amount.negate() : BigDecimal.ZERO;
  }
}
