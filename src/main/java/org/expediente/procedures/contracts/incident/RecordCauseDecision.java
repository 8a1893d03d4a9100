package org.expediente.procedures.contracts.incident;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** The legal unit decides a doubtful cause (B19). */
@DiagramBean("recordCauseDecision")
class RecordCauseDecision implements TaskListener {
  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordCauseDecision(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    acts.add(
        incidents.hold(task.getExecution()),
        task.getTaskDefinitionKey(),
        "contracts.causeFound",
        form.text("decision"),
        form.text("reason"));
  }
}
