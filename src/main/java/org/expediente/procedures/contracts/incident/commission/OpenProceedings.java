package org.expediente.procedures.contracts.incident.commission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Opens one proceeding for each kind: four different acts are never merged (B.1.3). */
@DiagramBean("openProceedings")
class OpenProceedings implements JavaDelegate {
  private static final Map<ProceedingKind, String> VARIABLES =
      Map.of(
          ProceedingKind.MULTA, "fineProceedingId",
          ProceedingKind.CADUCIDAD, "terminationProceedingId",
          ProceedingKind.INHABILITACION, "debarmentProceedingId",
          ProceedingKind.EJECUCION_GARANTIA, "guaranteeProceedingId");

  private final ContractIncident incidents;
  private final CommissionTable commissions;
  private final Proceedings proceedings;

  OpenProceedings(
      ContractIncident incidents, CommissionTable commissions, Proceedings proceedings) {
    this.incidents = incidents;
    this.commissions = commissions;
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Incident incident = incidents.hold(execution);
    Commission commission = commissions.find(incident).orElseThrow();
    VARIABLES.forEach(
        (kind, variable) ->
            execution.setVariable(
                variable, commission.opens(kind.name()) ? open(incident, kind) : null));
  }

  private Long open(Incident incident, ProceedingKind kind) {
    long id = proceedings.open(incident.caseNumber(), kind);
    if (incident.obligationId() != null) {
      proceedings.cover(id, incident.obligationId());
    }
    commissions.opened(incident, kind.name(), id);
    return id;
  }
}
