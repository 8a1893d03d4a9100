package org.expediente.procedures.contracts.incident.commission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;

/** The unit sends the report to the authority, with what the decision table proposes (B22). */
@DiagramBean("recordRemission")
class RecordRemission implements TaskListener {
  private final ContractIncident incidents;
  private final RouteFactFinder finder;
  private final RouteOptions options;
  private final IncidentActs acts;

  RecordRemission(
      ContractIncident incidents, RouteFactFinder finder, RouteOptions options, IncidentActs acts) {
    this.incidents = incidents;
    this.finder = finder;
    this.options = options;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Incident incident = incidents.hold(task.getExecution());
    RouteFacts facts = finder.of(incident);
    options.propose(incident, facts);
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        "contracts.reportRemitted",
        "REMITIDO",
        Submission.of(task).text("opinion"),
        Map.of(
            "facts", facts.values(),
            "proposed", options.of(incident).stream().map(RouteOption::kind).toList()));
  }
}
