package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** The filed version of a plan as one document, for whoever reviews it (A.7, Plan de trabajo). */
@Component
class WorkPlanDocument implements DocumentModel {
  private final PlanBackground background;
  private final PlanTable plans;
  private final PlanRows rows;
  private final MinisterialObjectives objectives;

  WorkPlanDocument(
      PlanBackground background, PlanTable plans, PlanRows rows, MinisterialObjectives objectives) {
    this.background = background;
    this.plans = plans;
    this.rows = rows;
    this.objectives = objectives;
  }

  @Override
  public String template() {
    return "work-plan";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Map<String, Object> model = background.of(caseNumber);
    PlanVersion filed = plans.filed(caseNumber).orElseThrow();
    PlanContent plan = rows.content(filed.key());
    PlanFields fields = PlanFields.of(filed, plan.fields());
    model.put("sections", sections(fields));
    model.put("activities", plan.activities().stream().map(WorkPlanDocument::activity).toList());
    model.put("results", plan.results().stream().map(WorkPlanDocument::result).toList());
    model.put("lines", plan.lines().stream().map(WorkPlanDocument::line).toList());
    model.put("administrative", plan.administrative());
    model.put("schedule", plan.schedule().stream().map(WorkPlanDocument::advance).toList());
    model.put("scheduled", plan.scheduled());
    return model;
  }

  private List<Map<String, String>> sections(PlanFields fields) {
    return List.of(
        part("Fin de prevención", purpose(fields.text("preventionPurpose"))),
        part("Justificación", fields.text("justification")),
        part("Problema", fields.text("problem")),
        part("Línea base", fields.text("baseline")),
        part("Departamento", fields.text("department")),
        part("Municipio y distrito", fields.text("municipality")),
        part("Evidencia de riesgo", fields.text("riskEvidence")),
        part("Población objetivo", people(fields)),
        part("Criterios de selección", fields.text("criteria")),
        part("Objetivos", fields.text("objectives")),
        part("Objetivo ministerial", objectives.text(fields.text("ministerialObjective"))),
        part("Vínculo con el objetivo ministerial", fields.text("objectiveLink")),
        part("Inicio del programa", Days.text(fields.date("startDate"))),
        part("Fin del programa", Days.text(fields.date("endDate"))),
        part("Seguimiento", fields.text("monitoring")),
        part("Controles", fields.text("controls")),
        part("Riesgos", fields.text("risks")));
  }

  private static Map<String, String> part(String title, String text) {
    return Map.of("title", title, "text", text.isEmpty() ? "Sin dato." : text);
  }

  private static String purpose(String code) {
    return switch (code) {
      case "PRIMARIA" -> "Prevención primaria";
      case "SECUNDARIA" -> "Prevención secundaria";
      case "TERCIARIA" -> "Prevención terciaria";
      default -> code;
    };
  }

  private static String people(PlanFields fields) {
    return fields.has("targetCount")
        ? "%s personas, de %s a %s años; sexo: %s."
            .formatted(
                fields.text("targetCount"),
                fields.text("minAge"),
                fields.text("maxAge"),
                fields.text("sex").toLowerCase(Locale.ROOT))
        : "";
  }

  private static Map<String, Object> activity(Activity a) {
    return Map.of(
        "code", a.code(),
        "name", a.name(),
        "start", a.start(),
        "end", a.end(),
        "responsible", a.responsible(),
        "verification", a.verification());
  }

  private static Map<String, Object> result(ExpectedResult r) {
    return Map.of(
        "code", r.code(),
        "indicator", r.indicator(),
        "unit", r.unit(),
        "baseline", r.baseline().stripTrailingZeros().toPlainString(),
        "target", r.target().stripTrailingZeros().toPlainString(),
        "date", r.date(),
        "verification", r.verification());
  }

  private static Map<String, Object> line(BudgetLine l) {
    return Map.of(
        "code", l.code(),
        "description", l.description(),
        "unit", l.unit(),
        "quantity", l.quantity().stripTrailingZeros().toPlainString(),
        "unitPrice", l.unitPrice(),
        "total", l.total(),
        "mode", l.mode() == PaymentMode.ANTICIPO ? "Anticipo" : "Pago directo",
        "month", l.month(),
        "activity", l.activityCode(),
        "administrative", l.administrative() ? "Sí" : "No");
  }

  private static Map<String, Object> advance(Advance a) {
    return Map.of("number", a.number(), "date", a.date(), "amount", a.amount());
  }
}
