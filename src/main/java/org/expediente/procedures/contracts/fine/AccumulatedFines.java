package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;

/**
 * What the fines of a contract come to with one more, against its limit.
 *
 * @param before USD, fines of other proceedings that were not revoked
 * @param adding USD, the one that is being resolved, exact
 * @param limit USD, exact: from here on the contract may be ended (LACAP 85, 94 b)
 * @param notice USD, exact: from here on somebody should know
 */
public record AccumulatedFines(
    BigDecimal before, BigDecimal adding, BigDecimal limit, BigDecimal notice) {

  /** USD, exact. */
  public BigDecimal total() {
    return before.add(adding);
  }

  /** Whether the sum reaches the limit; compared exactly, nothing is rounded. */
  public boolean reachesLimit() {
    return adding.signum() > 0 && total().compareTo(limit) >= 0;
  }

  /** Whether the sum comes near the limit and does not reach it. */
  public boolean near() {
    return adding.signum() > 0 && !reachesLimit() && total().compareTo(notice) >= 0;
  }
}
