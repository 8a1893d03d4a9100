package org.expediente.procedures.contracts.incident;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/**
 * Nobody clears a contractor alone: the procurement unit agrees, or the cause is doubtful and the
 * breach is reported (B.10, incidents archived in bulk).
 */
@DiagramBean("recordExoneration")
class RecordExoneration implements TaskListener {
  private final ContractIncident incidents;
  private final IncidentActs acts;

  RecordExoneration(ContractIncident incidents, IncidentActs acts) {
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
        "SI".equals(form.text("exoneration")) ? "NO_IMPUTABLE" : "DUDOSA",
        form.text("reason"));
  }
}
