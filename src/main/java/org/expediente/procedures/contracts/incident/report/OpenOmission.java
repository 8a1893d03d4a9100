package org.expediente.procedures.contracts.incident.report;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.omission.Omissions;

/** Nobody reported: the omission is pursued while the incident goes on (DMN-B7, +3). */
@DiagramBean("openOmission")
class OpenOmission implements JavaDelegate {
  private final ContractIncident incidents;
  private final BreachClock clock;
  private final Omissions omissions;

  OpenOmission(ContractIncident incidents, BreachClock clock, Omissions omissions) {
    this.incidents = incidents;
    this.clock = clock;
    this.omissions = omissions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Incident incident = incidents.hold(execution);
    omissions.open(incident, clock.dueOn(incident), Math.max(1, clock.daysLate(incident)));
  }
}
