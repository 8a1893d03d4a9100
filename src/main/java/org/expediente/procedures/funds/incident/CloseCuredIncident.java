package org.expediente.procedures.funds.incident;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Executions;

/** Money may move again, unless another incident still holds it back. */
@DiagramBean("closeCuredIncident")
class CloseCuredIncident implements JavaDelegate {
  private final IncidentTable incidents;
  private final IncidentActs acts;
  private final Executions executions;

  CloseCuredIncident(IncidentTable incidents, IncidentActs acts, Executions executions) {
    this.incidents = incidents;
    this.acts = acts;
    this.executions = executions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Incident incident = incidents.find(FundsIncident.id(execution));
    executions.hold(incident.caseNumber());
    String reason = "Quedó subsanado el incidente «" + incident.title() + "».";
    acts.add(incident, IncidentActs.CLOSING, "SUBSANADO", reason);
    if (acts.suspended(incident) && !acts.othersSuspend(incident)) {
      executions.resume(incident.caseNumber(), reason);
    }
  }
}
