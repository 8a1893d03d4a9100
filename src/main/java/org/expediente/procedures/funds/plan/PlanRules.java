package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.problem.FieldProblem;

/**
 * What must add up in a plan that is filed. What is not there yet is not wrong here: the
 * completeness table finds it.
 */
final class PlanRules {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final PlanContent plan;
  private final PlanFields fields;
  private final List<FieldProblem> problems = new ArrayList<>();

  private PlanRules(PlanContent plan) {
    this.plan = plan;
    this.fields = PlanFields.of(null, plan.fields());
  }

  /**
   * All findings at once; empty if the plan adds up.
   *
   * @param assigned USD, what the Assembly assigned
   * @param adminCostMax largest share of administrative cost, e.g. 0.10
   */
  static List<FieldProblem> check(PlanContent plan, BigDecimal assigned, BigDecimal adminCostMax) {
    PlanRules rules = new PlanRules(plan);
    rules.budget(assigned);
    rules.administrativeCost(adminCostMax);
    rules.schedule();
    rules.activities();
    rules.period();
    rules.people();
    return rules.problems;
  }

  private void budget(BigDecimal assigned) {
    BigDecimal total = plan.total();
    if (total.compareTo(assigned) > 0) {
      add(
          BudgetIntake.TYPE,
          "El presupuesto (%s) supera lo asignado (%s).",
          Words.money(total),
          Words.money(assigned));
    }
  }

  private void administrativeCost(BigDecimal max) {
    BigDecimal total = plan.total();
    BigDecimal administrative = plan.administrative();
    // compared without dividing: a share of 10.0004 % is more than 10 %, whatever is shown
    if (administrative.compareTo(total.multiply(max)) > 0) {
      BigDecimal shown =
          administrative.multiply(HUNDRED).divide(total, 2, RoundingMode.UP).stripTrailingZeros();
      add(
          BudgetIntake.TYPE,
          "Los gastos administrativos (%s%%) superan el máximo (%s%%).",
          shown.toPlainString(),
          max.multiply(HUNDRED).stripTrailingZeros().toPlainString());
    }
  }

  private void schedule() {
    if (plan.lines().isEmpty() || plan.schedule().isEmpty()) {
      return;
    }
    if (plan.scheduled().compareTo(plan.byAdvance()) != 0) {
      add(
          ScheduleIntake.TYPE,
          "La programación de anticipos (%s) no cuadra con las líneas por anticipo (%s).",
          Words.money(plan.scheduled()),
          Words.money(plan.byAdvance()));
    }
  }

  private void activities() {
    if (plan.activities().isEmpty() || plan.lines().isEmpty()) {
      return;
    }
    Set<String> known = plan.activities().stream().map(Activity::code).collect(Collectors.toSet());
    Set<String> paid =
        plan.lines().stream().map(BudgetLine::activityCode).collect(Collectors.toSet());
    plan.activities().stream()
        .filter(activity -> !activity.withoutCost() && !paid.contains(activity.code()))
        .forEach(
            activity ->
                add(
                    ActivitiesIntake.TYPE,
                    "La actividad %s no tiene línea de presupuesto ni está marcada sin costo.",
                    activity.code()));
    plan.lines().stream()
        .filter(line -> !known.contains(line.activityCode()))
        .forEach(
            line ->
                add(
                    BudgetIntake.TYPE,
                    "La línea %s se refiere a la actividad %s, que no está en el plan.",
                    line.code(),
                    line.activityCode()));
  }

  private void period() {
    LocalDate start = fields.date("startDate");
    LocalDate end = fields.date("endDate");
    if (start == null || end == null) {
      return;
    }
    if (end.isBefore(start)) {
      add(
          "endDate",
          "El programa termina (%s) antes de empezar (%s).",
          Days.text(end),
          Days.text(start));
      return;
    }
    plan.activities().stream()
        .filter(activity -> activity.start().isBefore(start) || activity.end().isAfter(end))
        .forEach(
            activity ->
                add(
                    ActivitiesIntake.TYPE,
                    "La actividad %s queda fuera del período del programa (%s–%s).",
                    activity.code(),
                    Days.text(start),
                    Days.text(end)));
    plan.schedule().stream()
        .filter(advance -> advance.date().isAfter(end))
        .forEach(
            advance ->
                add(
                    ScheduleIntake.TYPE,
                    "El anticipo %s se programa después del fin del programa (%s).",
                    advance.number(),
                    Days.text(end)));
    long months = ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
    plan.lines().stream()
        .filter(line -> line.month() > months)
        .forEach(
            line ->
                add(
                    BudgetIntake.TYPE,
                    "La línea %s se programa en el mes %s y el programa dura %s.",
                    line.code(),
                    line.month(),
                    months));
  }

  private void people() {
    Integer min = fields.number("minAge");
    Integer max = fields.number("maxAge");
    if (min != null && max != null && max < min) {
      add("maxAge", "La edad máxima (%s) es menor que la mínima (%s).", max, min);
    }
  }

  private void add(String field, String sentence, Object... values) {
    problems.add(new FieldProblem(field, sentence.formatted(values)));
  }
}
