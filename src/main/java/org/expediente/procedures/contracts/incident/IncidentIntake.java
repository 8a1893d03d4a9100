package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Takes in what a person reports: checked, and once, however often it is sent. */
@Component
class IncidentIntake {
  private final Contracts contracts;
  private final Obligations obligations;
  private final IncidentBook book;
  private final Clock clock;

  IncidentIntake(Contracts contracts, Obligations obligations, IncidentBook book, Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.book = book;
    this.clock = clock;
  }

  Incident take(TypedIncident typed) {
    // held before anything is read: two who report the same wait for each other
    Contract contract = contracts.hold(contracts.named(typed.contract()).caseNumber());
    if (contract.state() == ContractState.TERMINADO) {
      throw Refusal.conflict(
          "contracts.incident.ended", "El contrato está terminado y ya no admite incidentes.");
    }
    Obligation obligation =
        typed.obligation() == null
            ? null
            : obligations.named(contract.caseNumber(), typed.obligation());
    IncidentRules.check(typed, obligation, LocalDate.now(clock));
    NewIncident incident =
        typed.on(contract.caseNumber(), obligation == null ? null : obligation.id());
    refuseTwin(incident);
    return book.find(book.add(incident, "PERSONA"));
  }

  private void refuseTwin(NewIncident incident) {
    book.of(incident.contractCase()).stream()
        .filter(one -> !one.closed() && one.type() == incident.type())
        .filter(one -> Objects.equals(one.obligationId(), incident.obligationId()))
        .filter(one -> one.type() == IncidentType.MORA || one.factOn().equals(incident.factOn()))
        .findFirst()
        .ifPresent(
            twin -> {
              throw Refusal.conflict(
                  "contracts.incident.twin",
                  "Este incidente ya está registrado y abierto: es el expediente %s."
                      .formatted(twin.caseNumber()));
            });
  }
}
