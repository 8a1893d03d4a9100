package org.expediente.procedures.funds.liquidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;
import org.springframework.stereotype.Component;

/** Data of the documents of a liquidation: every figure comes from the tables (A.7). */
@Component
class LiquidationDocument {
  private final Assignments assignments;
  private final Agreements agreements;
  private final Objections objections;
  private final SettlementTable settlements;
  private final AssetTable assets;
  private final ReconciliationTable reconciliations;
  private final ClosingReports reports;
  private final CalculationTable calculations;
  private final Verdicts verdicts;
  private final LiquidationPeriods periods;

  LiquidationDocument(
      Assignments assignments,
      Agreements agreements,
      Objections objections,
      SettlementTable settlements,
      AssetTable assets,
      ReconciliationTable reconciliations,
      ClosingReports reports,
      CalculationTable calculations,
      Verdicts verdicts,
      LiquidationPeriods periods) {
    this.assignments = assignments;
    this.agreements = agreements;
    this.objections = objections;
    this.settlements = settlements;
    this.assets = assets;
    this.reconciliations = reconciliations;
    this.reports = reports;
    this.calculations = calculations;
    this.verdicts = verdicts;
    this.periods = periods;
  }

  /** The model of a document of this part. */
  DocumentModel as(String template) {
    return DocumentModel.of(template, this::data);
  }

  /** What is not known yet at a step is left out: its documents do not print it. */
  private Map<String, Object> data(String caseNumber) {
    Map<String, Object> data = new HashMap<>();
    data.put("assignment", assignments.of(caseNumber));
    data.put("agreement", agreements.signed(caseNumber).agreementNumber());
    data.put("objections", objections.of(caseNumber).stream().map(this::row).toList());
    data.put("results", results(caseNumber));
    data.put("assets", assets.of(caseNumber));
    data.put("answerDays", periods.answerDays());
    data.put("refundDays", periods.refundDays());
    settlements.find(caseNumber).ifPresent(filing -> data.put("filing", filing));
    reconciliations.latest(caseNumber).ifPresent(done -> data.put("reconciliation", done));
    reports.latest(caseNumber).ifPresent(report -> data.put("report", report));
    calculations.latest(caseNumber).ifPresent(last -> data.put("calculation", last));
    verdicts.latest(caseNumber).ifPresent(verdict -> data.put("verdict", verdict));
    return data;
  }

  private Map<String, Object> row(Objection objection) {
    return Map.of(
        "code", objection.code(),
        "amount", objection.amount(),
        "reason", objection.reason(),
        "basis", objection.legalBasis(),
        "answer", text(objection.answer(), "Sin respuesta."),
        "decision", text(objection.decision(), ""),
        "upheld", objection.counts());
  }

  private List<Map<String, String>> results(String caseNumber) {
    return settlements.results(caseNumber).stream()
        .map(
            result ->
                Map.of(
                    "indicator",
                    result.code() + " " + result.indicator(),
                    "baseline",
                    LiquidationSummary.plain(result.baseline()),
                    "target",
                    LiquidationSummary.plain(result.target()) + " " + result.unit(),
                    "measured",
                    result.measured() == null
                        ? "No demostrado"
                        : LiquidationSummary.plain(result.measured())))
        .toList();
  }

  private static String text(String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
