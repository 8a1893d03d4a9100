package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** A mutual agreement must not let a contractor at fault go: only without fault (LACAP 95). */
@Component
class FaultCheck {
  private final IncidentBook incidents;
  private final Obligations obligations;
  private final Proceedings proceedings;
  private final Parameters parameters;
  private final Clock clock;

  FaultCheck(
      IncidentBook incidents,
      Obligations obligations,
      Proceedings proceedings,
      Parameters parameters,
      Clock clock) {
    this.incidents = incidents;
    this.obligations = obligations;
    this.proceedings = proceedings;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * @throws Refusal conflict, which names the fault
   */
  void requireNone(Contract contract) {
    openIncident(contract)
        .or(() -> overdue(contract))
        .or(() -> proceeding(contract))
        .ifPresent(
            fault -> {
              throw Refusal.conflict(
                  "contracts.termination.fault",
                  "No procede el mutuo acuerdo porque hay falta del contratista: %s."
                      .formatted(fault));
            });
  }

  private Optional<String> openIncident(Contract contract) {
    List<String> faults =
        List.of(
            parameters
                .text("contracts.termination.faultTypes", LocalDate.now(clock))
                .split("\\s*,\\s*"));
    return incidents.of(contract.caseNumber()).stream()
        .filter(one -> !one.closed())
        .filter(one -> faults.contains(one.type().name()))
        .map(Incident::type)
        .map(type -> "incidente abierto «" + type.label() + "»")
        .findFirst();
  }

  private Optional<String> overdue(Contract contract) {
    LocalDate today = LocalDate.now(clock);
    return obligations.fulfilments(contract.caseNumber()).stream()
        .filter(one -> one.overdue(today))
        .map(Fulfilment::obligation)
        .map(late -> "obligación " + late.code() + " vencida y no cumplida")
        .findFirst();
  }

  private Optional<String> proceeding(Contract contract) {
    return proceedings.ofContract(contract.caseNumber()).stream()
        .filter(FaultCheck::ofFault)
        .map(one -> "procedimiento de " + one.kind().label())
        .findFirst();
  }

  private static boolean ofFault(Proceeding one) {
    boolean open =
        one.state() == ProceedingState.ABIERTO || one.state() == ProceedingState.RESUELTO;
    boolean sanction =
        one.kind() == ProceedingKind.MULTA || one.kind() == ProceedingKind.INHABILITACION;
    return open && sanction
        || one.kind() == ProceedingKind.CADUCIDAD && (open || "DECLARADA".equals(one.outcome()));
  }
}
