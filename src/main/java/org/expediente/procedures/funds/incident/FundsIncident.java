package org.expediente.procedures.funds.incident;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.team.FundsTeam;

/** What the diagram of an incident asks. */
@DiagramBean("fundsIncident")
public class FundsIncident {
  static final String ID = "incidentId";

  private final IncidentTable incidents;
  private final IncidentActs acts;
  private final FundsTeam team;

  FundsIncident(IncidentTable incidents, IncidentActs acts, FundsTeam team) {
    this.incidents = incidents;
    this.acts = acts;
    this.team = team;
  }

  /**
   * User id of the team's member for oversight.
   *
   * @return null where nobody has the seat or who has it reported the incident: any other of the
   *     group takes it
   */
  public String classifier(DelegateExecution execution) {
    String member = team.member(execution, "oversight");
    String reporter = incidents.find(id(execution)).reportedBy();
    return reporter.equals(member) ? null : member;
  }

  /** The measure; the incident was classified. */
  public String outcome(DelegateExecution execution) {
    return incidents.find(id(execution)).outcome().name();
  }

  /** Whether the next measure is to terminate: the rules say so, or it is suspended already. */
  public boolean terminating(DelegateExecution execution) {
    Incident incident = incidents.find(id(execution));
    return incident.outcome() == Measure.TERMINAR || acts.suspended(incident);
  }

  static long id(VariableScope scope) {
    return ((Number) scope.getVariable(ID)).longValue();
  }
}
