package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.DefencesChanged;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.context.ApplicationEventPublisher;

/** What was granted takes effect in the books of the contract. */
@DiagramBean("applyChange")
class ApplyChange implements JavaDelegate {
  private final ContractChange changes;
  private final Contracts contracts;
  private final Obligations obligations;
  private final ExtensionEffect effect;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplyChange(
      ContractChange changes,
      Contracts contracts,
      Obligations obligations,
      ExtensionEffect effect,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.obligations = obligations;
    this.effect = effect;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    Change change = changes.of(execution);
    LocalDate today = LocalDate.now(clock);
    if (change.kind() == ChangeKind.MODIFICACION) {
      contracts.modify(contract.caseNumber(), change.amount(), today, change.cause());
      return;
    }
    int end = effect.daysOfContract(contract, change);
    List<Obligation> moved = effect.moved(change);
    moved.forEach(
        one ->
            obligations.extend(
                contract.caseNumber(),
                new Extension(
                    one.id(), change.grantedDays(), change.requestedOn(), today, change.cause())));
    events.publishEvent(new DefencesChanged(contract.caseNumber()));
    if (end > 0) {
      contracts.extend(contract.caseNumber(), end);
    }
    execution.setVariable(ContractChange.MOVES_END, end > 0);
  }
}
