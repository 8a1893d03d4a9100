package org.expediente.procedures.contracts.incident.correction;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.IncidentActs;

/** The contractor says that it corrected, or why not (B18). */
@DiagramBean("recordCorrectionAnswer")
class RecordCorrectionAnswer implements TaskListener {
  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordCorrectionAnswer(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    acts.add(
        incidents.hold(task.getExecution()),
        task.getTaskDefinitionKey(),
        "contracts.correctionAnswered",
        form.text("correctionAnswer"),
        form.text("answer"));
  }
}
