package org.expediente.procedures.funds.expense;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.expediente.problem.FieldProblem;
import org.expediente.procedures.funds.fiscal.FiscalType;

/** Whatever documents come and whatever a reviewer enters, the sums agree to the cent. */
class ExpenseSumsPropertiesTest {
  @Property(tries = 300)
  void reportedIsAcceptedPlusObjectedOnceAllIsDecided(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 5_000_000) Integer> totals,
      @ForAll @IntRange(max = 1_000_000) int seed) {
    Random any = new Random(seed);
    List<Expense> decided = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      Expense checked = checked(i + 1, totals.get(i), any);
      Expense reviewed = review(checked, ExpenseResult.values(), any);
      decided.add(
          reviewed.observed()
              ? review(
                  reviewed,
                  new ExpenseResult[] {ExpenseResult.ACEPTADO, ExpenseResult.OBJETADO},
                  any)
              : reviewed);
      assertThat(decided.get(i).objected())
          .isGreaterThanOrEqualTo(checked.leastObjected())
          .isLessThanOrEqualTo(checked.data().total());
    }
    Sums sums = Sums.of(decided);
    assertThat(sums.open()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(sums.reported()).isEqualByComparingTo(sums.accepted().add(sums.objected()));
  }

  private static Expense checked(int position, int cents, Random any) {
    BigDecimal total = BigDecimal.valueOf(cents, 2);
    BigDecimal least =
        any.nextBoolean() ? new BigDecimal("0.00") : BigDecimal.valueOf(any.nextInt(cents + 1), 2);
    boolean curable = any.nextBoolean() && least.compareTo(total) < 0;
    ExpenseResult result =
        curable
            ? ExpenseResult.OBSERVADO
            : least.signum() > 0 ? ExpenseResult.OBJETADO : ExpenseResult.ACEPTADO;
    return expense(
        position, total, least, result, curable ? BigDecimal.ZERO : total.subtract(least), least);
  }

  /** Enters something until the form takes it, as a person would. */
  private static Expense review(Expense expense, ExpenseResult[] choices, Random any) {
    for (int attempt = 0; attempt < 200; attempt++) {
      Map<String, Object> row = new HashMap<>();
      row.put("decision", choices[any.nextInt(choices.length)].name());
      if (any.nextBoolean()) {
        int cents = any.nextInt(expense.data().total().movePointRight(2).intValue() + 100);
        row.put("objectedAmount", BigDecimal.valueOf(cents, 2).toPlainString());
      }
      if (any.nextBoolean()) {
        row.put("reason", "Se comprobó con el emisor.");
      }
      List<FieldProblem> problems = new ArrayList<>();
      Decision decision = ReviewRow.read(expense, row, "x", problems);
      assertThat(decision == null).isEqualTo(!problems.isEmpty());
      if (decision != null) {
        return expense(
            expense.data().position(),
            expense.data().total(),
            expense.leastObjected(),
            decision.result(),
            decision.accepted(),
            decision.objected());
      }
    }
    throw new AssertionError("No decision was taken for " + expense);
  }

  private static Expense expense(
      int position,
      BigDecimal total,
      BigDecimal least,
      ExpenseResult result,
      BigDecimal accepted,
      BigDecimal objected) {
    LocalDate day = LocalDate.of(2027, 2, 3);
    ExpenseData data =
        new ExpenseData(
            position,
            FiscalType.FACTURA,
            "F-" + position,
            day,
            "0614-290988-102-2",
            "Materiales",
            "L-01",
            total,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            total,
            "TRX",
            day,
            PaymentMeans.TRANSFERENCIA,
            BigDecimal.ONE,
            total,
            null);
    return new Expense(
        position,
        "FON-2027-0001",
        1,
        data,
        result,
        accepted,
        objected,
        least,
        "IVA",
        "Motivo.",
        "Propuesta",
        null,
        null,
        null);
  }
}
