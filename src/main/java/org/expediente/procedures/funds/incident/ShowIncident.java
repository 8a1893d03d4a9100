package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Lays before a person what was reported, what the rules say and what was done since. */
@DiagramBean("showIncident")
class ShowIncident implements TaskListener {
  private final IncidentTable incidents;
  private final ClassificationTable classifications;
  private final IncidentActs acts;
  private final Clock clock;

  ShowIncident(
      IncidentTable incidents,
      ClassificationTable classifications,
      IncidentActs acts,
      Clock clock) {
    this.incidents = incidents;
    this.classifications = classifications;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.find(FundsIncident.id(task));
    task.setVariableLocal("incidentFacts", Words.shown(incident.title() + ". " + incident.facts()));
    classifications
        .find(incident.id())
        .ifPresent(said -> task.setVariableLocal("incidentMeasure", said.message()));
    task.setVariableLocal("incidentActs", Words.shown(told(acts.of(incident))));
  }

  private String told(List<IncidentAct> done) {
    return done.stream()
        .sorted((one, other) -> Long.compare(other.id(), one.id()))
        .map(
            act ->
                Words.date(LocalDate.ofInstant(act.actedAt(), clock.getZone()))
                    + ", "
                    + act.decision()
                    + ": "
                    + act.text())
        .collect(Collectors.joining("\n"));
  }
}
