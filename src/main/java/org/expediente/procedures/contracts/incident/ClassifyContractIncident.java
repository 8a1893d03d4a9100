package org.expediente.procedures.contracts.incident;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Applies DMN-B1 and tells at once those who must know of a grave matter (B16). */
@DiagramBean("classifyContractIncident")
class ClassifyContractIncident implements JavaDelegate {
  private final IncidentBook book;
  private final Classifications classifications;
  private final Notices notices;
  private final Journal journal;

  ClassifyContractIncident(
      IncidentBook book, Classifications classifications, Notices notices, Journal journal) {
    this.book = book;
    this.classifications = classifications;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Incident incident = book.ofCase(execution.getProcessBusinessKey()).orElseThrow();
    Classification said = classifications.classify(incident);
    journal.record(
        new Act(
            incident.caseNumber(),
            "contracts.incidentClassified",
            execution.getCurrentActivityId(),
            Map.of(
                "type", incident.type().label(),
                "severity", said.severity(),
                "route", said.route(),
                "decisionVersion", said.decisionVersion())));
    tell(execution, incident, said);
  }

  private void tell(DelegateExecution execution, Incident incident, Classification said) {
    String contractor = (String) execution.getVariable("contractorGroup");
    notices.send(execution, "contract-manager", "contracts.incident.opened");
    if (said.severity().equals("CRITICO")) {
      notices.send(execution, "procurement", "contracts.incident.critical");
      notices.send(execution, "audit", "contracts.incident.critical");
    }
    switch (incident.type()) {
      case FALSEDAD -> notices.send(execution, "legal", "contracts.incident.prosecutor");
      case MULTAS_10 -> {
        notices.send(execution, contractor, "contracts.incident.preNotice");
        notices.send(execution, "procurement", "contracts.incident.preNotice");
      }
      case FUERZA_MAYOR -> notices.send(execution, contractor, "contracts.incident.extension");
      default -> {
        // nobody else has something to do now
      }
    }
  }
}
