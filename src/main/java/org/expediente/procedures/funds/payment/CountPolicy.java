package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is due for a person who was not active on every day of the period (A.9). */
public enum CountPolicy {
  /** The whole price for whoever was active on one day or more. */
  MENSUAL {
    @Override
    BigDecimal due(BigDecimal price, List<Integer> days, int period) {
      long persons = days.stream().filter(active -> active > 0).count();
      return price.multiply(BigDecimal.valueOf(persons)).setScale(2);
    }
  },
  /** The part of the price that the active days are of the period. */
  PRORRATA {
    @Override
    BigDecimal due(BigDecimal price, List<Integer> days, int period) {
      long sum = days.stream().mapToLong(Integer::longValue).sum();
      return price
          .multiply(BigDecimal.valueOf(sum))
          .divide(BigDecimal.valueOf(period), 2, RoundingMode.HALF_UP);
    }
  };

  /**
   * What is due for these persons, USD, rounded once.
   *
   * @param price of a unit of the plan, USD
   * @param days on which each person was active
   * @param period its length in days
   */
  abstract BigDecimal due(BigDecimal price, List<Integer> days, int period);
}
