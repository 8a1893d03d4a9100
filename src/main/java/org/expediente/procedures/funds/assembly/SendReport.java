package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.approvals.ApprovalBook;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.assignment.Assignments;

/** Sends what was signed, once: the letter, and notices to who carries it and to the NGO (A53). */
@DiagramBean("sendReport")
class SendReport implements JavaDelegate {
  private final AssemblyReportTable reports;
  private final ApprovalBook approvals;
  private final Documents documents;
  private final Assignments assignments;
  private final Notices notices;
  private final Journal journal;

  SendReport(
      AssemblyReportTable reports,
      ApprovalBook approvals,
      Documents documents,
      Assignments assignments,
      Notices notices,
      Journal journal) {
    this.reports = reports;
    this.approvals = approvals;
    this.documents = documents;
    this.assignments = assignments;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    journal.hold(caseNumber);
    AssemblyReport report = reports.of(caseNumber);
    if (report.sentOn() == null) {
      refuseOther(report);
      send(execution, report);
    }
  }

  /** What goes out is what was signed. */
  private void refuseOther(AssemblyReport report) {
    StoredDocument document = documents.find(report.documentId());
    if (!approvals.stands(report.caseNumber(), ReportApproval.KIND)
        || !document.inForce()
        || !document.sha256().equals(report.sha256())) {
      throw Refusal.conflict(
          "funds.assembly.notSigned",
          "El informe emitido no es el que firmó el Titular: no se remite.");
    }
  }

  private void send(DelegateExecution execution, AssemblyReport report) {
    StoredDocument letter = documents.issue(report.caseNumber(), "assembly-letter");
    reports.sent(report, letter.id());
    journal.record(
        new Act(
            report.caseNumber(),
            "funds.assembly.sent",
            execution.getCurrentActivityId(),
            Map.of(
                "report", documents.find(report.documentId()).number(),
                "letter", letter.number(),
                "sha256", report.sha256())));
    notices.send(execution, "cabinet", "funds.assembly.dispatch");
    notices.send(
        execution, assignments.of(report.caseNumber()).ngoGroup(), "funds.assembly.reported");
  }
}
