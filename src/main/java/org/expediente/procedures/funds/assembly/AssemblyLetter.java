package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the letter with which the signed report goes to the Assembly. */
@Component
class AssemblyLetter implements DocumentModel {
  private final AssemblyReportTable reports;
  private final Assignments assignments;
  private final Documents documents;
  private final SignerName signer;

  AssemblyLetter(
      AssemblyReportTable reports,
      Assignments assignments,
      Documents documents,
      SignerName signer) {
    this.reports = reports;
    this.assignments = assignments;
    this.documents = documents;
    this.signer = signer;
  }

  @Override
  public String template() {
    return "assembly-letter";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    AssemblyReport report = reports.of(caseNumber);
    return Map.of(
        "assignment", assignments.of(caseNumber),
        "report", documents.find(report.documentId()).number(),
        "sha256", report.sha256(),
        "signer", signer.of(report.signedBy()),
        "signedOn", report.signedOn(),
        "figures", Money.rows(report.figures()));
  }
}
