package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a fine is computed with, as in force for one contract.
 *
 * @param tranches by {@code fromDay}
 * @param capShare of the contract's value, e.g. 0.12
 * @param capLimits whether the fine stops at the cap; at the cap the contract may be ended all the
 *     same
 * @param floor USD, the least that a fine is; for the whole or for each part
 * @param floorPerPart whether each part has the floor of its own
 */
public record FineRules(
    List<Tranche> tranches,
    BigDecimal capShare,
    boolean capLimits,
    BigDecimal floor,
    boolean floorPerPart) {
  public FineRules {
    tranches = List.copyOf(tranches);
  }

  /** Share of the base that so many calendar days of delay cost, exact. */
  public BigDecimal share(int days) {
    BigDecimal share = BigDecimal.ZERO;
    for (int i = 0; i < tranches.size(); i++) {
      int first = tranches.get(i).fromDay();
      int last = i + 1 < tranches.size() ? tranches.get(i + 1).fromDay() - 1 : Integer.MAX_VALUE;
      int counted = Math.max(0, Math.min(days, last) - first + 1);
      share = share.add(tranches.get(i).rate().multiply(BigDecimal.valueOf(counted)));
    }
    return share;
  }
}
