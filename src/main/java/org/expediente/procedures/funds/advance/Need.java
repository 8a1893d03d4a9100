package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What part of an advance is for.
 *
 * @param amount USD asked for
 * @param covered USD of what was released
 */
record Need(String planLine, BigDecimal amount, LocalDate neededOn, BigDecimal covered) {

  static Need of(String planLine, BigDecimal amount, LocalDate neededOn) {
    return new Need(planLine, amount, neededOn, BigDecimal.ZERO);
  }

  /** Shares what is released among the needs: the earliest first, each in full while it lasts. */
  static List<Need> cover(List<Need> needs, BigDecimal released) {
    List<Need> covered = new ArrayList<>();
    BigDecimal left = released;
    for (Need need :
        needs.stream()
            .sorted(Comparator.comparing(Need::neededOn).thenComparing(Need::planLine))
            .toList()) {
      BigDecimal part = need.amount.min(left);
      left = left.subtract(part);
      covered.add(new Need(need.planLine, need.amount, need.neededOn, part));
    }
    return covered;
  }

  static BigDecimal total(List<Need> needs) {
    return needs.stream().map(Need::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
