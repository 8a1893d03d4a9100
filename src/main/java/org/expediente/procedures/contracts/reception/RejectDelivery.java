package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;

/** Nothing counts as delivered; the days of delay keep running, and it becomes an incident. */
@DiagramBean("rejectDelivery")
class RejectDelivery implements JavaDelegate {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final FinalReception whole;
  private final IncidentBook incidents;
  private final ReceptionActs acts;
  private final DefectTable defects;
  private final Clock clock;

  RejectDelivery(
      ContractReception receptions,
      Contracts contracts,
      FinalReception whole,
      IncidentBook incidents,
      ReceptionActs acts,
      DefectTable defects,
      Clock clock) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.whole = whole;
    this.incidents = incidents;
    this.acts = acts;
    this.defects = defects;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    Reception r = receptions.of(execution);
    List<Defect> found = defects.of(r);
    if (found.isEmpty()) {
      // what stands against a final reception came up while it was being signed
      whole
          .obstacle(r.contractCase(), r.id())
          .ifPresent(
              why -> defects.add(r, new Defect("SISTEMA", why, "Recepción de lo contratado", 0)));
    } else {
      incidents.detect(incident(r, found));
    }
    acts.add(r, ReceptionStep.RESULTADO, ReceptionActs.REJECTED, null, null);
  }

  private NewIncident incident(Reception r, List<Defect> found) {
    String facts =
        found.stream()
            .map(one -> "%s (%s)".formatted(one.defects(), one.clause()))
            .collect(Collectors.joining("\n"));
    return new NewIncident(
        r.contractCase(),
        r.obligationId(),
        IncidentType.NO_CONFORME,
        r.deliveredOn(),
        LocalDate.now(clock),
        Words.shown(
            "Se rechazó lo entregado el %s: %s".formatted(Words.date(r.deliveredOn()), facts)));
  }
}
