package org.expediente.procedures.contracts.watch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;

/** Notices when accumulated fines come near the limit, or reach it (LACAP 85, B.9). */
@DiagramBean("watchContractFines")
class WatchFines implements JavaDelegate {
  private final Contracts contracts;
  private final Fines fines;
  private final IncidentBook incidents;
  private final Parameters parameters;
  private final Clock clock;

  WatchFines(
      Contracts contracts,
      Fines fines,
      IncidentBook incidents,
      Parameters parameters,
      Clock clock) {
    this.contracts = contracts;
    this.fines = fines;
    this.incidents = incidents;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Computed again every day: a modification moves the limit (trap 4). */
  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    BigDecimal accumulated = fines.accumulated(contract.caseNumber());
    BigDecimal value = contracts.amount(contract, LocalDate.now(clock));
    if (reaches(accumulated, value, "contracts.fine.cap")) {
      detect(contract, IncidentType.MULTAS_12, accumulated, value);
    } else if (reaches(accumulated, value, "contracts.fine.preNotice")) {
      detect(contract, IncidentType.MULTAS_10, accumulated, value);
    }
  }

  /** Compared by multiplying: nothing is rounded before it decides. */
  private boolean reaches(BigDecimal accumulated, BigDecimal value, String share) {
    BigDecimal limit = value.multiply(parameters.decimal(share, LocalDate.now(clock)));
    return accumulated.signum() > 0 && accumulated.compareTo(limit) >= 0;
  }

  private void detect(
      Contract contract, IncidentType type, BigDecimal accumulated, BigDecimal value) {
    LocalDate today = LocalDate.now(clock);
    incidents.detectOnce(
        new NewIncident(
            contract.caseNumber(),
            null,
            type,
            today,
            today,
            "Las multas del contrato suman %s sobre un valor vigente de %s."
                .formatted(Words.money(accumulated), Words.money(value))));
  }
}
