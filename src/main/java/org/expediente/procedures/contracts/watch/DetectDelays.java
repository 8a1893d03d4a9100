package org.expediente.procedures.contracts.watch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import org.expediente.procedures.contracts.reception.Reception;
import org.expediente.procedures.contracts.reception.Receptions;

/**
 * Takes in a delay for every obligation that was not met in time (B12), whoever noticed it. After
 * an outage it finds what became late meanwhile, even if it was delivered since: it came late.
 */
@DiagramBean("detectContractDelays")
class DetectDelays implements JavaDelegate {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Receptions receptions;
  private final IncidentBook incidents;
  private final Clock clock;

  DetectDelays(
      Contracts contracts,
      Obligations obligations,
      Receptions receptions,
      IncidentBook incidents,
      Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.receptions = receptions;
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
        .filter(of -> !deliveredInTime(of))
        .forEach(of -> incidents.detectOnce(delay(of)));
  }

  /** What was delivered in time and waits for signatures is not missing. */
  private boolean deliveredInTime(Fulfilment of) {
    BigDecimal waiting =
        receptions.underWay(of.obligation().contractCase()).stream()
            .filter(minutes -> Objects.equals(minutes.obligationId(), of.obligation().id()))
            .filter(minutes -> !minutes.deliveredOn().isAfter(of.obligation().dueOn()))
            .map(Reception::amount)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return waiting.signum() > 0 && waiting.compareTo(of.missing()) >= 0;
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
