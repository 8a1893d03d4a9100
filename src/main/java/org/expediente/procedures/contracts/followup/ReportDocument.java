package org.expediente.procedures.contracts.followup;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Data of the latest progress report: period, advance, milestones, risks, incidents (B.7). */
@Component
class ReportDocument implements DocumentModel {
  private static final Map<String, String> RECOMMENDATIONS =
      Map.of(
          "PAGAR", "Se recomienda pagar lo recibido.",
          "NO_PAGAR", "Se recomienda no pagar por ahora.",
          "SIN_PAGO", "No hay nada por pagar en este período.");

  private final Contracts contracts;
  private final ReportTable reports;
  private final ReportBooks books;

  ReportDocument(Contracts contracts, ReportTable reports, ReportBooks books) {
    this.contracts = contracts;
    this.reports = reports;
    this.books = books;
  }

  @Override
  public String template() {
    return "contract-progress-report";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Contract contract = contracts.of(caseNumber);
    ProgressReport report = reports.latest(contract.caseNumber()).orElseThrow();
    Map<String, Object> model = new HashMap<>();
    model.put("contract", contract);
    model.put("title", contract.title());
    model.put("report", report);
    model.put("financial", percent(report));
    model.put("late", report.daysLate() > 0);
    model.put("lateReason", report.lateReason() == null ? "" : report.lateReason());
    model.put("obligations", books.obligations(contract));
    model.put("incidents", books.incidents(contract));
    model.put("recommendation", RECOMMENDATIONS.get(report.recommendation()));
    return model;
  }

  /** What was accepted, of the value in force; to show and never to decide. */
  private static String percent(ProgressReport report) {
    return report
            .accepted()
            .movePointRight(2)
            .divide(report.contractValue(), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + " %";
  }
}
