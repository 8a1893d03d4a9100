package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** The figures of a version in a few lines, for whoever reviews it. */
@Component
public class PlanSummary {
  private final PlanTable plans;
  private final PlanRows rows;
  private final Assignments assignments;
  private final Clock clock;

  PlanSummary(PlanTable plans, PlanRows rows, Assignments assignments, Clock clock) {
    this.plans = plans;
    this.rows = rows;
    this.assignments = assignments;
    this.clock = clock;
  }

  /** Spanish, a line a fact. */
  public String of(String caseNumber) {
    PlanVersion filed = plans.filed(caseNumber).orElseThrow();
    PlanContent plan = rows.content(filed.key());
    PlanFields fields = PlanFields.of(filed, plan.fields());
    return String.join(
        "\n",
        "Versión %d, presentada el %s por %s."
            .formatted(
                filed.version(),
                Days.text(LocalDate.ofInstant(filed.filedAt(), clock.getZone())),
                filed.filedBy()),
        "Presupuesto %s de %s asignados; gasto administrativo %s (%s %%)."
            .formatted(
                Words.money(plan.total()),
                Words.money(assignments.of(caseNumber).amount()),
                Words.money(plan.administrative()),
                percent(plan.administrative(), plan.total())),
        "%d líneas, %d actividades, %d resultados, %d anticipos por %s."
            .formatted(
                plan.lines().size(),
                plan.activities().size(),
                plan.results().size(),
                plan.schedule().size(),
                Words.money(plan.scheduled())),
        "Zona: %s, %s. Población: %s personas de %s a %s años."
            .formatted(
                fields.text("municipality"),
                fields.text("department"),
                fields.text("targetCount"),
                fields.text("minAge"),
                fields.text("maxAge")),
        "Período: %s a %s."
            .formatted(Days.text(fields.date("startDate")), Days.text(fields.date("endDate"))),
        "El plan completo está en los documentos del expediente.");
  }

  /** To read only; whether the share is too large is never decided by it. */
  private static String percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? "0"
        : part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP).toPlainString();
  }
}
