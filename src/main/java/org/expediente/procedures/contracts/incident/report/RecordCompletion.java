package org.expediente.procedures.contracts.incident.report;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.IncidentActs;

/** What was missing in a report is added, by the manager or the unit; the report stays (B21). */
@DiagramBean("recordCompletion")
class RecordCompletion implements TaskListener {
  static final String COMPLETED = "COMPLETADO";

  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordCompletion(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    acts.add(
        incidents.hold(task.getExecution()),
        task.getTaskDefinitionKey(),
        "contracts.reportCompleted",
        COMPLETED,
        Submission.of(task).text("completion"));
  }
}
