package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is still to be justified by the days since its transfer, USD (A.6). Together it is what the
 * programme has to justify, or zero where the balance favours the organisation.
 */
public record Aging(BigDecimal upTo30, BigDecimal upTo60, BigDecimal upTo90, BigDecimal over90) {
  private static final int[] LAST_DAYS = {30, 60, 90};

  /**
   * @param advances oldest transfer first
   * @param refunded USD; it pays the oldest balance first, as does what an advance was overspent
   */
  static Aging of(List<AdvanceState> advances, BigDecimal refunded, LocalDate today) {
    BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    BigDecimal credit =
        advances.stream()
            .map(advance -> advance.open().min(BigDecimal.ZERO).negate())
            .reduce(refunded, BigDecimal::add);
    for (AdvanceState advance : advances) {
      BigDecimal open = advance.open().max(BigDecimal.ZERO);
      BigDecimal covered = open.min(credit);
      credit = credit.subtract(covered);
      int age = age(ChronoUnit.DAYS.between(advance.transferredOn(), today));
      sums[age] = sums[age].add(open.subtract(covered));
    }
    return new Aging(sums[0], sums[1], sums[2], sums[3]);
  }

  private static int age(long days) {
    int age = 0;
    while (age < LAST_DAYS.length && days > LAST_DAYS[age]) {
      age++;
    }
    return age;
  }
}
