package org.expediente.procedures.contracts.incident;

import java.util.List;
import java.util.Map;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Complaints;
import org.springframework.stereotype.Component;

/** What was handed in to the case of an incident: evidence must exist inside the file (B.1.3). */
@Component
public class IncidentEvidence {
  private final Documents documents;

  IncidentEvidence(Documents documents) {
    this.documents = documents;
  }

  /** Documents in force that somebody handed in, oldest first. */
  public List<StoredDocument> of(Incident incident) {
    return documents.of(incident.caseNumber()).stream()
        .filter(StoredDocument::inForce)
        .filter(document -> document.number() == null) // those with a number are our own papers
        .toList();
  }

  /** Title, file name and SHA-256, for a document. */
  public List<Map<String, String>> printed(Incident incident) {
    return of(incident).stream()
        .map(
            document ->
                Map.of(
                    "title", document.title(),
                    "name", document.fileName(),
                    "sha256", document.sha256()))
        .toList();
  }

  /** Complains where there is none: nobody blames or clears without evidence (B19). */
  public void complain(Complaints complaints, Incident incident, String field) {
    complaints.when(of(incident).isEmpty(), field, "Adjunte prueba de la causa.");
  }

  String shown(Incident incident) {
    return String.join(
        "\n",
        of(incident).stream()
            .map(document -> document.title() + ": " + document.fileName())
            .toList());
  }
}
