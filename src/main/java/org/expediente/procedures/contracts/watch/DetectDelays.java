package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;

/**
 * Takes in a delay for every obligation that was not met in time (B12), whoever noticed it. After
 * an outage it finds what became late meanwhile, even if it was delivered since: it came late.
 */
@DiagramBean("detectContractDelays")
class DetectDelays implements JavaDelegate {
  private final Contracts contracts;
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final Clock clock;

  DetectDelays(Contracts contracts, Obligations obligations, IncidentBook incidents, Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    if (contract.state() != ContractState.EN_EJECUCION) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    obligations.fulfilments(contract.caseNumber()).stream()
        .filter(of -> !of.lateParts(today).isEmpty())
        .forEach(of -> incidents.detectOnce(delay(of)));
  }

  /** The due day is not late; the first day of delay is the next calendar day (trap 2). */
  private static NewIncident delay(Fulfilment of) {
    Obligation obligation = of.obligation();
    LocalDate firstDay = obligation.dueOn().plusDays(1);
    return new NewIncident(
        obligation.contractCase(),
        obligation.id(),
        IncidentType.MORA,
        firstDay,
        firstDay,
        "La obligación %s venció el %s sin recibirse completa. Primer día de atraso: %s. Falta recibir %s de %s."
            .formatted(
                obligation.title(),
                Words.date(obligation.dueOn()),
                Words.date(firstDay),
                Words.money(of.missing()),
                Words.money(obligation.amount())));
  }
}
