package org.expediente.procedures.funds.assembly;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.journal.Journal;

/**
 * Issues the report with the figures of this moment; the case is held while they are read (A52).
 */
@DiagramBean("issueReport")
class IssueReport implements JavaDelegate {
  private final AssemblyReportTable reports;
  private final FigureBook book;
  private final Documents documents;
  private final Journal journal;

  IssueReport(AssemblyReportTable reports, FigureBook book, Documents documents, Journal journal) {
    this.reports = reports;
    this.book = book;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    journal.hold(caseNumber);
    if (reports.latest(caseNumber).filter(report -> !report.returned()).isEmpty()) {
      int version = reports.open(caseNumber);
      reports.add(version, documents.issue(caseNumber, "assembly-report"), book.of(caseNumber));
    }
  }
}
