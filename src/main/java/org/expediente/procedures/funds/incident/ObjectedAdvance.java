package org.expediente.procedures.funds.incident;

import java.math.BigDecimal;

/**
 * What is objected to of one advance, USD.
 *
 * @param transferred zero where no advance was transferred
 */
record ObjectedAdvance(BigDecimal objected, BigDecimal transferred) {
  static final ObjectedAdvance NONE = new ObjectedAdvance(BigDecimal.ZERO, BigDecimal.ZERO);

  /** The one with the greater objected share; compared by multiplying. */
  ObjectedAdvance worse(ObjectedAdvance other) {
    BigDecimal mine = objected.multiply(other.transferred);
    return mine.compareTo(other.objected.multiply(transferred)) > 0 || other == NONE ? this : other;
  }
}
