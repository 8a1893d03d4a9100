package org.expediente.procedures.contracts.warranty;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;

/** A claim that the contractor did not attend to is an incident (DMN-B1). */
@DiagramBean("reportDefect")
class ReportDefect implements JavaDelegate {
  private final ContractWarranty claims;
  private final Contracts contracts;
  private final WarrantyTable table;
  private final WarrantyActs acts;
  private final WarrantyText text;
  private final IncidentBook incidents;
  private final Clock clock;

  ReportDefect(
      ContractWarranty claims,
      Contracts contracts,
      WarrantyTable table,
      WarrantyActs acts,
      WarrantyText text,
      IncidentBook incidents,
      Clock clock) {
    this.claims = claims;
    this.contracts = contracts;
    this.table = table;
    this.acts = acts;
    this.text = text;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    WarrantyClaim claim = claims.of(execution);
    boolean silent = acts.of(claim).isEmpty();
    String why =
        silent
            ? "El contratista no respondió en el plazo."
            : "La reparación no corrigió el defecto.";
    acts.add(claim, new WarrantyAct("SIN_ATENDER", "NO_ATENDIDO", null, why));
    table.state(claim.id(), "NO_ATENDIDO");
    incidents.detect(
        new NewIncident(
            claim.contractCase(),
            claim.obligationId(),
            IncidentType.GARANTIA_CALIDAD,
            claim.foundOn(),
            LocalDate.now(clock),
            why + " " + text.claim(claim)));
  }
}
