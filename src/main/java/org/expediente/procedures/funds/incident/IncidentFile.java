package org.expediente.procedures.funds.incident;

import java.util.List;
import java.util.Map;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that is on file about an incident, for the documents on it. */
@Component
class IncidentFile {
  private final IncidentTable incidents;
  private final IncidentActs acts;
  private final ClassificationTable classifications;
  private final Documents documents;

  IncidentFile(
      IncidentTable incidents,
      IncidentActs acts,
      ClassificationTable classifications,
      @Lazy Documents documents) {
    this.incidents = incidents;
    this.acts = acts;
    this.classifications = classifications;
    this.documents = documents;
  }

  IncidentAct last(String caseNumber, String step) {
    return acts.last(caseNumber, step).orElseThrow();
  }

  Incident incident(long id) {
    return incidents.find(id);
  }

  List<IncidentAct> acts(Incident incident) {
    return acts.of(incident);
  }

  Classification classification(Incident incident) {
    return classifications.find(incident.id()).orElseThrow();
  }

  /** Evidence in force, by name and SHA-256. */
  List<Map<String, String>> evidence(String caseNumber) {
    return documents.of(caseNumber).stream()
        .filter(StoredDocument::inForce)
        .filter(document -> document.type().equals("incident-evidence"))
        .map(document -> Map.of("name", document.fileName(), "sha256", document.sha256()))
        .toList();
  }
}
