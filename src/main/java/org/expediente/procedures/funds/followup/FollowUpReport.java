package org.expediente.procedures.funds.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.agreement.Obligation;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.plan.ExpectedResult;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.stereotype.Component;

/** Data of the latest follow-up report (A.7): period, advance, indicators, obligations, risks. */
@Component
class FollowUpReport implements DocumentModel {
  private final ReportTable reports;
  private final ReportedIncidents incidents;
  private final Plans plans;
  private final Agreements agreements;
  private final Assignments assignments;

  FollowUpReport(
      ReportTable reports,
      ReportedIncidents incidents,
      Plans plans,
      Agreements agreements,
      Assignments assignments) {
    this.reports = reports;
    this.incidents = incidents;
    this.plans = plans;
    this.agreements = agreements;
    this.assignments = assignments;
  }

  @Override
  public String template() {
    return "follow-up-report";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    MonthlyReport report = reports.latest(caseNumber);
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", assignments.of(caseNumber).ngoName());
    model.put("agreement", agreements.signed(caseNumber).agreementNumber());
    model.put("month", Months.text(report.reportMonth()));
    model.put("dueOn", report.dueOn());
    model.put("late", report.late());
    model.put("physicalAdvance", report.physicalAdvance() + " %");
    model.put("financialAdvance", report.financialAdvance() + " %");
    model.put("report", report);
    model.put(
        "costPerPerson",
        report.costPerPerson() == null
            ? "Sin personas activas"
            : Words.money(report.costPerPerson()));
    model.put("results", results(report));
    model.put("obligations", obligations(report));
    model.put("incidents", incidents.of(caseNumber));
    return model;
  }

  private List<Map<String, String>> results(MonthlyReport report) {
    String caseNumber = report.caseNumber();
    Map<String, ExpectedResult> expected =
        plans.results(caseNumber, plans.approved(caseNumber).version()).stream()
            .collect(Collectors.toMap(ExpectedResult::code, Function.identity()));
    return reports.results(report.id()).stream().map(m -> row(expected.get(m.code()), m)).toList();
  }

  private static Map<String, String> row(ExpectedResult expected, MeasuredResult measured) {
    return Map.of(
        "code", measured.code(),
        "indicator", "%s (%s)".formatted(expected.indicator(), expected.unit()),
        "baseline", expected.baseline().stripTrailingZeros().toPlainString(),
        "target", expected.target().stripTrailingZeros().toPlainString(),
        "measured", measured.measured().stripTrailingZeros().toPlainString(),
        "note", measured.note() == null ? "" : measured.note());
  }

  private List<Map<String, String>> obligations(MonthlyReport report) {
    Map<String, String> texts =
        agreements.obligations(report.caseNumber()).stream()
            .collect(Collectors.toMap(Obligation::code, Obligation::text));
    return reports.obligations(report.id()).stream()
        .map(
            o ->
                Map.of(
                    "code", o.code(),
                    "text", texts.get(o.code()),
                    "state", o.state(),
                    "note", o.note() == null ? "" : o.note()))
        .toList();
  }
}
