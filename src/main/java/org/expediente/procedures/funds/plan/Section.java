package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Set;

/**
 * A section of a plan and what makes it present.
 *
 * @param id as the completeness table and the observations name it
 * @param title Spanish
 * @param fields of the form that must be filled in
 * @param tables that must have rows: {@code activities}, {@code results}, {@code budget}, {@code
 *     schedule}
 */
record Section(String id, String title, List<String> fields, Set<String> tables) {

  boolean isIn(PlanContent plan) {
    return plan.fields().keySet().containsAll(fields)
        && tables.stream().allMatch(table -> hasTable(plan, table));
  }

  private static boolean hasTable(PlanContent plan, String table) {
    return switch (table) {
      case "activities" -> !plan.activities().isEmpty();
      case "results" -> !plan.results().isEmpty();
      case "budget" -> !plan.lines().isEmpty();
      // a plan that is paid to suppliers only has no advances to schedule
      case "schedule" ->
          !plan.schedule().isEmpty() || !plan.lines().isEmpty() && plan.byAdvance().signum() == 0;
      default -> throw new IllegalArgumentException("no table " + table);
    };
  }
}
