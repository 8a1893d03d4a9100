package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.plan.Plans;

/** Takes in the administrator's report, and an incident with it where there is one (A35, A39). */
@DiagramBean("recordFollowUpReport")
class RecordReport implements TaskListener {
  private final Reports reports;
  private final Plans plans;
  private final Agreements agreements;
  private final IncidentBook incidents;

  RecordReport(Reports reports, Plans plans, Agreements agreements, IncidentBook incidents) {
    this.reports = reports;
    this.plans = plans;
    this.agreements = agreements;
    this.incidents = incidents;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    List<MeasuredResult> results = form.rows("results").stream().map(RecordReport::result).toList();
    List<FollowedObligation> obligations = obligations(form.rows("obligations"));
    refuseGaps(caseNumber, results, obligations);
    reports.file(
        caseNumber,
        task.getTaskDefinitionKey(),
        new ReportedMonth(
            form.number("physicalAdvance"),
            results,
            obligations,
            form.text("risks"),
            form.text("redFlags"),
            form.text("recommendation")));
    if (form.flag("reportsIncident")) {
      incidents.report(
          caseNumber, IncidentType.valueOf(form.text("incidentType")), form.text("incidentFacts"));
    }
  }

  private void refuseGaps(
      String caseNumber, List<MeasuredResult> results, List<FollowedObligation> obligations) {
    int version = plans.approved(caseNumber).version();
    if (results.size() != plans.results(caseNumber, version).size()
        || obligations.size() != agreements.obligations(caseNumber).size()) {
      throw Refusal.invalid(
          "funds.report.gaps",
          "Informe cada resultado del plan y el estado de cada obligación del convenio.");
    }
  }

  private static MeasuredResult result(Map<String, Object> row) {
    return new MeasuredResult(
        Cell.text(row, "code"), new BigDecimal(Cell.text(row, "measured")), note(row));
  }

  private static List<FollowedObligation> obligations(List<Map<String, Object>> rows) {
    List<FollowedObligation> obligations = new ArrayList<>();
    Complaints complaints = new Complaints();
    for (Map<String, Object> row : rows) {
      FollowedObligation obligation =
          new FollowedObligation(Cell.text(row, "code"), Cell.text(row, "state"), note(row));
      complaints.when(
          obligation.state().equals("INCUMPLIDA") && obligation.note() == null,
          "obligations[%d].note".formatted(obligations.size()),
          "Explique el incumplimiento de la obligación %s.".formatted(obligation.code()));
      obligations.add(obligation);
    }
    complaints.settle("funds.report.obligations");
    return obligations;
  }

  private static String note(Map<String, Object> row) {
    String note = Cell.text(row, "note");
    return note.isEmpty() ? null : note;
  }
}
