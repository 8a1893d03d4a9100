package org.expediente.procedures.funds.incident;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Applies DMN-A8: its measure or the stricter one that was asked for, and who must be told. */
@DiagramBean("classifyIncident")
class ClassifyIncident implements JavaDelegate {
  private final IncidentTable incidents;
  private final IncidentFactFinder finder;
  private final IncidentRules rules;
  private final ClassificationTable classifications;
  private final Documents documents;
  private final Notices notices;
  private final Journal journal;

  ClassifyIncident(
      IncidentTable incidents,
      IncidentFactFinder finder,
      IncidentRules rules,
      ClassificationTable classifications,
      Documents documents,
      Notices notices,
      Journal journal) {
    this.incidents = incidents;
    this.finder = finder;
    this.rules = rules;
    this.classifications = classifications;
    this.documents = documents;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    Incident incident = incidents.find(FundsIncident.id(execution));
    IncidentFacts facts = finder.of(incident, form);
    Classification said = rules.classify(facts);
    String atLeast = form.text("atLeast");
    Measure outcome =
        atLeast == null ? said.proposed() : said.proposed().orStricter(Measure.valueOf(atLeast));
    classifications.add(incident, facts, said, outcome, form.text("reason"));
    incidents.classified(incident, outcome);
    record(execution, incident, facts, said, outcome);
    tell(execution, said);
  }

  private void record(
      DelegateExecution execution,
      Incident incident,
      IncidentFacts facts,
      Classification said,
      Measure outcome) {
    Map<String, Object> data = new HashMap<>();
    data.put("incident", incident.id());
    data.put("facts", facts.values());
    data.put("proposed", said.proposed());
    data.put("outcome", outcome);
    data.put("message", said.message());
    data.put("decisionVersion", said.version());
    journal.record(
        new Act(
            incident.caseNumber(),
            "funds.incidentClassified",
            execution.getCurrentActivityId(),
            data));
  }

  private void tell(DelegateExecution execution, Classification said) {
    if (said.tellProsecutor()) {
      documents.issue(execution.getProcessBusinessKey(), "prosecutor-notice");
      notices.send(execution, "legal", "funds.incident.prosecutor");
    }
    if (said.tellAudit()) {
      notices.send(execution, "audit", "funds.incident.audit");
    }
    if (said.fullReview()) {
      notices.send(execution, "financial", "funds.incident.fullReview");
    }
  }
}
