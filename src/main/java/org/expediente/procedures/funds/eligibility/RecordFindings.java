package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** Stores every finding of DMN-A1 with its row and its completed message (A-S14). */
@DiagramBean("recordFindings")
class RecordFindings implements ExecutionListener {
  private final Sheets sheets;
  private final NgoChecks checks;
  private final Findings findings;
  private final Clock clock;

  RecordFindings(Sheets sheets, NgoChecks checks, Findings findings, Clock clock) {
    this.sheets = sheets;
    this.checks = checks;
    this.findings = findings;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
    Sheet sheet = sheets.of(number);
    List<Finding> found =
        result.getResultList().stream().flatMap(row -> findings(row, sheet).stream()).toList();
    findings.add(checks.last(number).orElseThrow().id(), LocalDate.now(clock), found);
  }

  private static List<Finding> findings(Map<String, Object> row, Sheet sheet) {
    return new MessageTemplate((String) row.get("message"))
        .said(sheet).stream().map(message -> finding(row, message)).toList();
  }

  private static Finding finding(Map<String, Object> row, String message) {
    return new Finding(
        (String) row.get("rule"),
        (String) row.get("findingResult"),
        message,
        (String) row.get("fundamento"),
        Boolean.TRUE.equals(row.get("ratificado")));
  }
}
