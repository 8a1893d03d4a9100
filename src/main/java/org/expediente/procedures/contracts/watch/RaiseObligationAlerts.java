package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;

/** Warns before an obligation is due, so that a delay can still be avoided (B08, B-S22). */
@DiagramBean("raiseObligationAlerts")
class RaiseObligationAlerts implements JavaDelegate {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Thresholds thresholds;
  private final AlertBook alerts;
  private final Notices notices;
  private final Clock clock;

  RaiseObligationAlerts(
      Contracts contracts,
      Obligations obligations,
      Thresholds thresholds,
      AlertBook alerts,
      Notices notices,
      Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.thresholds = thresholds;
    this.alerts = alerts;
    this.notices = notices;
    this.clock = clock;
  }

  /** Leaves the ids of the new alerts, for each of which the manager is asked. */
  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    String ids =
        contract.state() == ContractState.EN_EJECUCION
            ? obligations.fulfilments(contract.caseNumber()).stream()
                .filter(of -> !of.met())
                .flatMap(of -> alert(of.obligation()).stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","))
            : "";
    execution.setVariable(ContractWatch.NEW_ALERTS, ids);
    if (!ids.isEmpty()) {
      notices.send(execution, contract.contractorGroup(), "contracts.watch.obligationNear");
    }
  }

  private Optional<Long> alert(Obligation obligation) {
    return thresholds
        .reached("obligation", LocalDate.now(clock), obligation.dueOn())
        .flatMap(
            threshold ->
                alerts.raise(
                    obligation.contractCase(),
                    AlertKind.OBLIGACION,
                    obligation.id(),
                    obligation.dueOn(),
                    threshold,
                    "la obligación %s vence el %s."
                        .formatted(obligation.title(), Words.date(obligation.dueOn()))));
  }
}
