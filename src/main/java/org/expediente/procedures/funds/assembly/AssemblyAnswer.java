package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of an answer to the Assembly: what it asked, what is said, the figures of that day. */
@Component
class AssemblyAnswer implements DocumentModel {
  private final ConsultationTable consultations;
  private final AssemblyReportTable reports;
  private final Assignments assignments;
  private final FigureBook book;
  private final Documents documents;

  AssemblyAnswer(
      ConsultationTable consultations,
      AssemblyReportTable reports,
      Assignments assignments,
      FigureBook book,
      Documents documents) {
    this.consultations = consultations;
    this.reports = reports;
    this.assignments = assignments;
    this.book = book;
    this.documents = documents;
  }

  @Override
  public String template() {
    return "assembly-answer";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Consultation consultation = consultations.latest(caseNumber).orElseThrow();
    return Map.of(
        "assignment", assignments.of(caseNumber),
        "report", documents.find(reports.of(caseNumber).documentId()).number(),
        "askedOn", consultation.askedOn(),
        "request", consultation.request(),
        "answer", consultation.answer(),
        "figures", Money.rows(book.of(caseNumber)));
  }
}
