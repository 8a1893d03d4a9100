package org.expediente.procedures.contracts.reception;

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
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;

/** What the minutes accepted counts as delivered, on the day of the delivery. */
@DiagramBean("acceptDelivery")
class AcceptDelivery implements JavaDelegate {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final ReceptionActs acts;
  private final LateMinutes late;
  private final Clock clock;

  AcceptDelivery(
      ContractReception receptions,
      Contracts contracts,
      Obligations obligations,
      IncidentBook incidents,
      ReceptionActs acts,
      LateMinutes late,
      Clock clock) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.obligations = obligations;
    this.incidents = incidents;
    this.acts = acts;
    this.late = late;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    Reception r = receptions.of(execution);
    acts.add(r, ReceptionStep.RESULTADO, ReceptionActs.RECEIVED, null, null);
    late.noteSending(r);
    if (!r.whole()) {
      obligations.deliver(new Delivery(r.obligationId(), r.amount(), r.deliveredOn()));
      reportLess(r);
    }
  }

  /** On the due day or later, less than what is due is an incident, once (DMN-B1). */
  private void reportLess(Reception r) {
    Fulfilment now = obligations.fulfilment(r.obligationId());
    if (now.met() || r.deliveredOn().isBefore(now.obligation().dueOn())) {
      return;
    }
    incidents.detectOnce(
        new NewIncident(
            r.contractCase(),
            r.obligationId(),
            IncidentType.ENTREGA_PARCIAL,
            r.deliveredOn(),
            LocalDate.now(clock),
            "El %s se recibió %s de la obligación %s, que vencía el %s; falta %s."
                .formatted(
                    Words.date(r.deliveredOn()),
                    Words.money(r.amount()),
                    now.obligation().code(),
                    Words.date(now.obligation().dueOn()),
                    Words.money(now.missing()))));
  }
}
