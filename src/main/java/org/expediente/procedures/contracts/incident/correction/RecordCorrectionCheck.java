package org.expediente.procedures.contracts.incident.correction;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.IncidentActs;

/** The manager looked at what was corrected (B18). */
@DiagramBean("recordCorrectionCheck")
class RecordCorrectionCheck implements TaskListener {
  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordCorrectionCheck(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    acts.add(
        incidents.hold(task.getExecution()),
        task.getTaskDefinitionKey(),
        "contracts.correctionChecked",
        "SI".equals(form.text("correctionAccepted")) ? "ACEPTADA" : "RECHAZADA",
        form.text("reason"));
  }
}
