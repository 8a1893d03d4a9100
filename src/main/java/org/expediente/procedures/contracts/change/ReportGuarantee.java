package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;

/** A bond that was not adjusted in its term is an incident (LACAP 94 a). */
@DiagramBean("reportGuarantee")
class ReportGuarantee implements JavaDelegate {
  private final ContractChange changes;
  private final Bonds bonds;
  private final IncidentBook incidents;
  private final Clock clock;

  ReportGuarantee(ContractChange changes, Bonds bonds, IncidentBook incidents, Clock clock) {
    this.changes = changes;
    this.bonds = bonds;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Change change = changes.of(execution);
    LocalDate today = LocalDate.now(clock);
    bonds
        .need(change, ContractChange.movesEnd(execution))
        .ifPresent(
            need ->
                incidents.detect(
                    new NewIncident(
                        change.contractCase(),
                        null,
                        IncidentType.GARANTIA,
                        today,
                        today,
                        "El contratista no ajustó la garantía tras el cambio. " + need.text())));
  }
}
