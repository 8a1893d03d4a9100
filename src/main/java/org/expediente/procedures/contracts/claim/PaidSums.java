package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The money of a contract over whatever books of payments there are; zero without any. */
@Component
public class PaidSums {
  private final ObjectProvider<AdvanceBooks> books;

  PaidSums(ObjectProvider<AdvanceBooks> books) {
    this.books = books;
  }

  /** As {@link AdvanceBooks#advancePaid}. */
  public BigDecimal advancePaid(String contractCase) {
    return sum(AdvanceBooks::advancePaid, contractCase);
  }

  /** As {@link AdvanceBooks#amortised}. */
  public BigDecimal amortised(String contractCase) {
    return sum(AdvanceBooks::amortised, contractCase);
  }

  /** As {@link AdvanceBooks#cashPaid}. */
  public BigDecimal cashPaid(String contractCase) {
    return sum(AdvanceBooks::cashPaid, contractCase);
  }

  /** As {@link AdvanceBooks#retained}. */
  public BigDecimal retained(String contractCase) {
    return sum(AdvanceBooks::retained, contractCase);
  }

  /** USD of the advance that is still to be amortised; never below zero. */
  public BigDecimal notAmortised(String contractCase) {
    return advancePaid(contractCase).subtract(amortised(contractCase)).max(zero());
  }

  private BigDecimal sum(BiFunction<AdvanceBooks, String, BigDecimal> what, String contractCase) {
    return books.stream()
        .map(book -> what.apply(book, contractCase))
        .reduce(zero(), BigDecimal::add)
        .setScale(2);
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(2);
  }
}
