package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;

/** The authority signs the report as it was issued, or sends it back with a reason (A53). */
@DiagramBean("recordReportDecision")
class RecordReportDecision implements TaskListener {
  private final AssemblyReportTable reports;
  private final FigureBook book;
  private final Documents documents;
  private final Journal journal;

  RecordReportDecision(
      AssemblyReportTable reports, FigureBook book, Documents documents, Journal journal) {
    this.reports = reports;
    this.book = book;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    journal.hold(caseNumber);
    AssemblyReport report = reports.of(caseNumber);
    Submission form = Submission.of(task);
    if (form.text("decision").equals("FIRMAR")) {
      sign(report, task.getTaskDefinitionKey());
    } else {
      giveBack(report, form.text("reason"), task.getTaskDefinitionKey());
    }
  }

  private void sign(AssemblyReport report, String step) {
    if (!book.of(report.caseNumber()).equals(report.figures())) {
      throw Refusal.conflict(
          "funds.assembly.figuresMoved",
          "Las cifras de los registros cambiaron después de emitirse el informe. Devuélvalo para que"
              + " se emita con las cifras de hoy.");
    }
    reports.signed(report);
    record(
        report,
        "funds.assembly.signed",
        step,
        Map.of("number", documents.find(report.documentId()).number(), "sha256", report.sha256()));
  }

  private void giveBack(AssemblyReport report, String reason, String step) {
    reports.returned(report, reason);
    documents.annul(report.documentId(), "Devuelto por el Titular: " + reason);
    record(
        report,
        "funds.assembly.returned",
        step,
        Map.of("version", report.version(), "reason", reason));
  }

  private void record(AssemblyReport report, String kind, String step, Map<String, ?> data) {
    journal.record(new Act(report.caseNumber(), kind, step, data));
  }
}
