package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignments;

/** Data of a document on the incident whose step was done last: it is issued right after it. */
class IncidentDocument implements DocumentModel {
  private final String template;
  private final String step;
  private final IncidentFile file;
  private final Assignments assignments;
  private final Agreements agreements;
  private final Clock clock;

  IncidentDocument(
      String template,
      String step,
      IncidentFile file,
      Assignments assignments,
      Agreements agreements,
      Clock clock) {
    this.template = template;
    this.step = step;
    this.file = file;
    this.assignments = assignments;
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public String template() {
    return template;
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    IncidentAct act = file.last(caseNumber, step);
    Incident incident = file.incident(act.incidentId());
    List<IncidentAct> done = file.acts(incident);
    Map<String, Object> model = new HashMap<>();
    model.put("assignment", assignments.of(caseNumber));
    model.put("agreement", agreements.signed(caseNumber));
    model.put("kind", incident.title());
    model.put("facts", incident.facts());
    model.put("reportedOn", LocalDate.ofInstant(incident.reportedAt(), clock.getZone()));
    model.put("findings", text(done, IncidentActs.CLASSIFY, act.text()));
    model.put(
        "answer",
        text(done, "userTask_answerIncident", "La organización no respondió en el plazo."));
    model.put("draft", text(done, "userTask_draftTermination", ""));
    model.put("motive", act.text());
    model.put("evidence", file.evidence(caseNumber));
    Classification said = file.classification(incident);
    model.put("measure", said.message());
    model.put("basis", new LegalBasis(said.legalBasis(), said.ratified()));
    return model;
  }

  private static String text(List<IncidentAct> done, String step, String otherwise) {
    return done.stream()
        .filter(act -> act.step().equals(step))
        .reduce((first, last) -> last)
        .map(IncidentAct::text)
        .orElse(otherwise);
  }
}
