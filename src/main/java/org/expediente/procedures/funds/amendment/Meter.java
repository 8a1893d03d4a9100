package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;

/**
 * How much of a plan was moved between its lines: small transfers count together, so that the
 * purpose cannot drift step by step (A.10).
 *
 * @param transferred USD; earlier transfers of the case that were not rejected, also pending ones
 * @param planTotal USD
 * @param limit share of the plan that may move without an addendum
 */
record Meter(BigDecimal transferred, BigDecimal planTotal, BigDecimal limit) {

  /** Whether this transfer needs an addendum; compared by multiplying, never with a rounded %. */
  boolean exceededBy(BigDecimal amount) {
    return transferred.add(amount).compareTo(limit.multiply(planTotal)) > 0;
  }
}
