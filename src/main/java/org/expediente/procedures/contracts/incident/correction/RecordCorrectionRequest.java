package org.expediente.procedures.contracts.incident.correction;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.IncidentActs;

/** The manager asks the contractor to correct (B17); the request is issued with it. */
@DiagramBean("recordCorrectionRequest")
class RecordCorrectionRequest implements TaskListener {
  static final String CONSEQUENCE = "CONSECUENCIA";

  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordCorrectionRequest(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    var incident = incidents.hold(task.getExecution());
    String step = task.getTaskDefinitionKey();
    acts.add(
        incident,
        step + "." + CONSEQUENCE,
        "contracts.correctionWarned",
        CONSEQUENCE,
        form.text("consequence"));
    acts.add(
        incident,
        step,
        "contracts.correctionRequested",
        "REQUERIDO",
        form.text("request"),
        Map.of("consequence", form.text("consequence")));
  }
}
