package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Lays before a person what the books and the acts say of the incident. */
@DiagramBean("showContractIncident")
public class ShowContractIncident implements TaskListener {
  /** The field with what speaks for the contractor. */
  static final String DEFENCES = "incidentDefences";

  private final ContractIncident incidents;
  private final Classifications classifications;
  private final Breaches breaches;
  private final Defences defences;
  private final IncidentEvidence evidence;
  private final IncidentActs acts;
  private final Clock clock;

  ShowContractIncident(
      ContractIncident incidents,
      Classifications classifications,
      Breaches breaches,
      Defences defences,
      IncidentEvidence evidence,
      IncidentActs acts,
      Clock clock) {
    this.incidents = incidents;
    this.classifications = classifications;
    this.breaches = breaches;
    this.defences = defences;
    this.evidence = evidence;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.of(task.getExecution());
    show(task, "incidentFacts", facts(incident));
    show(task, "breachFigures", breaches.shown(breaches.of(incident)));
    show(task, DEFENCES, defences.told(incident));
    show(task, "incidentEvidence", evidence.shown(incident));
    show(task, "incidentActs", told(acts.of(incident)));
    show(
        task,
        "correctionRequest",
        acts.last(incident, IncidentSteps.REQUEST).map(IncidentAct::text).orElse(""));
  }

  private static void show(DelegateTask task, String field, String text) {
    task.setVariableLocal(field, Words.shown(text));
  }

  private String facts(Incident incident) {
    return "%s. Hecho del %s, conocido el %s. %s\n%s"
        .formatted(
            incident.type().label(),
            Words.date(incident.factOn()),
            Words.date(incident.knownOn()),
            classifications.of(incident).shown(),
            incident.facts());
  }

  /** Newest first. */
  private String told(List<IncidentAct> done) {
    return done.stream()
        .sorted((one, other) -> Long.compare(other.id(), one.id()))
        .map(
            act ->
                "%s, %s: %s"
                    .formatted(
                        Words.date(LocalDate.ofInstant(act.actedAt(), clock.getZone())),
                        act.told(),
                        act.text()))
        .collect(Collectors.joining("\n"));
  }
}
