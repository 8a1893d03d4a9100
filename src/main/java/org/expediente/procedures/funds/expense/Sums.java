package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.expediente.diagram.Words;

/**
 * Sums of an accounting, USD.
 *
 * @param reported of all documents
 * @param open neither accepted nor objected to: observed
 */
record Sums(BigDecimal reported, BigDecimal accepted, BigDecimal objected, BigDecimal open) {

  static Sums of(List<Expense> expenses) {
    BigDecimal reported = sum(expenses, expense -> expense.data().total());
    BigDecimal accepted = sum(expenses, Expense::accepted);
    BigDecimal objected = sum(expenses, Expense::objected);
    return new Sums(reported, accepted, objected, reported.subtract(accepted).subtract(objected));
  }

  /** As a reviewer reads it. */
  String text() {
    return "Rendido: %s; aceptado: %s; objetado: %s; observado: %s"
        .formatted(
            Words.money(reported), Words.money(accepted), Words.money(objected), Words.money(open));
  }

  private static BigDecimal sum(List<Expense> expenses, Function<Expense, BigDecimal> of) {
    return expenses.stream().map(of).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
