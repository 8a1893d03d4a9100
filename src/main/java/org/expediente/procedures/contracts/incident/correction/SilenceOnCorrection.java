package org.expediente.procedures.contracts.incident.correction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentSteps;

/** The contractor's term ran out without an answer (B18). */
@DiagramBean("silenceOnCorrection")
class SilenceOnCorrection implements JavaDelegate {
  private final ContractIncident incidents;
  private final IncidentActs acts;

  SilenceOnCorrection(ContractIncident incidents, IncidentActs acts) {
    this.incidents = incidents;
    this.acts = acts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    acts.add(
        incidents.hold(execution),
        IncidentSteps.ANSWER,
        "contracts.correctionAnswered",
        "SILENCIO",
        "El contratista no respondió al requerimiento en el término.");
  }
}
