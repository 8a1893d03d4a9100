package org.expediente.procedures.contracts.incident.omission;

import java.util.HashMap;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.documents.PersonNames;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notice of an omission and the decision on it: one data, two templates. */
@Configuration
class OmissionDocuments {
  private final OmissionTable table;
  private final IncidentBook incidents;
  private final Contracts contracts;
  private final PersonNames names;

  OmissionDocuments(
      OmissionTable table, IncidentBook incidents, Contracts contracts, PersonNames names) {
    this.table = table;
    this.incidents = incidents;
    this.contracts = contracts;
    this.names = names;
  }

  @Bean
  DocumentModel contractOmissionNotice() {
    return DocumentModel.of("contract-omission-notice", this::data);
  }

  @Bean
  DocumentModel contractOmissionResolution() {
    return DocumentModel.of("contract-omission-resolution", this::data);
  }

  private Map<String, Object> data(String caseNumber) {
    Omission omission = table.ofCase(caseNumber).orElseThrow();
    Incident incident = incidents.find(omission.incidentId());
    Map<String, Object> model = new HashMap<>();
    model.put("omission", omission);
    model.put("manager", names.of(omission.manager()));
    model.put("contract", contracts.of(caseNumber));
    model.put("incident", incident);
    model.put(
        "defence",
        omission.defence() == null ? "No presentó descargo en el término." : omission.defence());
    model.put(
        "outcome", omission.confirmed() ? "Se confirma la omisión." : "Se excusa la omisión.");
    model.put("reason", omission.reason() == null ? "" : omission.reason());
    // the duty to report is law; the term and what follows are the institution's proposal
    model.put("basis", new LegalBasis("LACAP, art. 82-Bis", false));
    return model;
  }
}
