package org.expediente.procedures.contracts.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.Designations;

/** Tells that nobody administers a contract that is executed (B.8, question 12); once a gap. */
@DiagramBean("watchContractTeam")
class WatchTeam implements JavaDelegate {
  private static final List<String> TOLD = List.of("requesting-unit", "procurement", "audit");

  private final Contracts contracts;
  private final Designations designations;
  private final AlertBook alerts;
  private final Notices notices;

  WatchTeam(Contracts contracts, Designations designations, AlertBook alerts, Notices notices) {
    this.contracts = contracts;
    this.designations = designations;
    this.alerts = alerts;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    String number = contract.caseNumber();
    if (contract.state() != ContractState.EN_EJECUCION
        || designations.current(number).isPresent()) {
      return;
    }
    LocalDate since = since(contract);
    String what = "nadie administra el contrato desde el %s.".formatted(Words.date(since));
    alerts
        .raise(number, AlertKind.SIN_ADMINISTRADOR, 0, since, 0, what)
        .ifPresent(
            id ->
                TOLD.forEach(group -> notices.send(execution, group, "contracts.watch.noManager")));
  }

  /** The day after the last one that somebody administered it. */
  private LocalDate since(Contract contract) {
    return designations.of(contract.caseNumber()).stream()
        .map(Designation::validTo)
        .filter(day -> day != null)
        .max(Comparator.naturalOrder())
        .map(day -> day.plusDays(1))
        .orElse(contract.startsOn());
  }
}
