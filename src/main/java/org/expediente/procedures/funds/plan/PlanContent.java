package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All data of one version.
 *
 * @param fields texts of the form by key; what was left empty is absent
 */
record PlanContent(
    Map<String, String> fields,
    List<BudgetLine> lines,
    List<Activity> activities,
    List<ExpectedResult> results,
    List<Advance> schedule) {

  PlanContent {
    fields = new TreeMap<>(fields);
    lines = List.copyOf(lines);
    activities = List.copyOf(activities);
    results = List.copyOf(results);
    schedule = List.copyOf(schedule);
  }

  /** USD; sum of the budget. */
  BigDecimal total() {
    return sum(line -> true);
  }

  /** USD; sum of the lines that are administrative cost. */
  BigDecimal administrative() {
    return sum(BudgetLine::administrative);
  }

  /** USD; sum of the lines to be paid out of advances. */
  BigDecimal byAdvance() {
    return sum(line -> line.mode() == PaymentMode.ANTICIPO);
  }

  /** USD; sum of the scheduled advances. */
  BigDecimal scheduled() {
    return schedule.stream().map(Advance::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private BigDecimal sum(Predicate<BudgetLine> which) {
    return lines.stream()
        .filter(which)
        .map(BudgetLine::total)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
