package org.expediente.procedures.contracts.incident.commission;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentSteps;
import org.expediente.procedures.contracts.incident.report.BreachReports;

/** What the diagram of the commission asks. */
@DiagramBean("contractCommission")
public class ContractCommission {
  private final ContractIncident incidents;
  private final IncidentActs acts;
  private final BreachReports reports;
  private final CommissionTable commissions;

  ContractCommission(
      ContractIncident incidents,
      IncidentActs acts,
      BreachReports reports,
      CommissionTable commissions) {
    this.incidents = incidents;
    this.acts = acts;
    this.reports = reports;
    this.commissions = commissions;
  }

  /** Whether the manager gets the report back: it is the manager's, and the first time (B21). */
  public boolean returnable(DelegateExecution execution) {
    Incident incident = incidents.of(execution);
    long returned =
        acts.of(incident).stream()
            .filter(act -> act.step().equals(IncidentSteps.CHECK))
            .filter(act -> act.decision().equals(RecordSufficiency.INSUFFICIENT))
            .count();
    return returned == 1 && reports.find(incident).orElseThrow().ordinary();
  }

  /** Whether the authority archived the incident. */
  public boolean archived(DelegateExecution execution) {
    return commissions.find(incidents.of(execution)).orElseThrow().archived();
  }
}
