package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.springframework.stereotype.Component;

/** What was sent to the Assembly and waits for its acknowledgement: the report, or an answer. */
@Component
class Dispatches {
  private final AssemblyReportTable reports;
  private final ConsultationTable consultations;
  private final Documents documents;
  private final Clock clock;

  Dispatches(
      AssemblyReportTable reports,
      ConsultationTable consultations,
      Documents documents,
      Clock clock) {
    this.reports = reports;
    this.consultations = consultations;
    this.documents = documents;
    this.clock = clock;
  }

  /** The document that was sent last: the letter of the report, or the latest answer. */
  StoredDocument last(String caseNumber) {
    AssemblyReport report = reports.of(caseNumber);
    if (report.acknowledgedOn() == null) {
      return documents.find(report.letterId());
    }
    return documents.of(caseNumber).stream()
        .filter(document -> document.type().equals("assembly-answer"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  LocalDate sentOn(String caseNumber) {
    return LocalDate.ofInstant(last(caseNumber).createdAt(), clock.getZone());
  }

  /**
   * Whether the file holds an acknowledgement more than were recorded: the one of this dispatch.
   */
  boolean acknowledgementFiled(String caseNumber) {
    long filed =
        documents.of(caseNumber).stream()
            .filter(it -> it.inForce() && it.type().equals("assembly-acknowledgement"))
            .count();
    return filed > recorded(caseNumber);
  }

  private long recorded(String caseNumber) {
    long report = reports.of(caseNumber).acknowledgedOn() == null ? 0 : 1;
    return report
        + consultations.of(caseNumber).stream().filter(it -> it.acknowledgedOn() != null).count();
  }

  /** The question whose answer was sent last; empty where the report itself was. */
  Optional<Consultation> answered(String caseNumber) {
    return reports.of(caseNumber).acknowledgedOn() == null
        ? Optional.empty()
        : consultations.latest(caseNumber);
  }
}
