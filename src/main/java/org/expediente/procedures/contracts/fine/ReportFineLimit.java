package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * Makes an incident of fines that reach the limit, or come near it: ending the contract is then
 * offered as a proceeding of its own (phase 3b, LACAP 94 b); the fine goes on.
 */
@DiagramBean("reportFineLimit")
class ReportFineLimit implements JavaDelegate {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final ContractFine fine;
  private final IncidentBook incidents;
  private final Clock clock;

  ReportFineLimit(
      Proceedings proceedings,
      Contracts contracts,
      ContractFine fine,
      IncidentBook incidents,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.fine = fine;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    // other fines of the contract must not come in between
    contracts.hold(proceeding.contractCase());
    AccumulatedFines sum = fine.accumulated(proceeding);
    LocalDate today = LocalDate.now(clock);
    incidents.detectOnce(
        new NewIncident(
            proceeding.contractCase(),
            null,
            sum.reachesLimit() ? IncidentType.MULTAS_12 : IncidentType.MULTAS_10,
            today,
            today,
            "Las multas del contrato suman %s: %s ya impuestas y %s que se resuelve en %s. El límite es %s al %s."
                .formatted(
                    FineText.exact(sum.total()),
                    Words.money(sum.before()),
                    FineText.exact(sum.adding()),
                    proceeding.caseNumber(),
                    FineText.exact(sum.limit()),
                    Words.date(today))));
  }
}
