package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;

/** Late or without proof: not admitted, and kept as a defence. */
@DiagramBean("rejectChangeRequest")
class RejectChangeRequest implements JavaDelegate {
  private final ContractChange changes;
  private final Contracts contracts;
  private final ChangeTable table;
  private final ChangeActs acts;
  private final Clock clock;

  RejectChangeRequest(
      ContractChange changes,
      Contracts contracts,
      ChangeTable table,
      ChangeActs acts,
      Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.table = table;
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    Change change = changes.of(execution);
    table.decide(change.id(), ChangeState.INADMISIBLE, null, LocalDate.now(clock));
    acts.add(
        change,
        ChangeActs.INADMISSIBLE,
        "NO_ADMITIDA",
        null,
        change.late()
            ? change.lateness()
            : "No se presentó en el plazo la prueba de la causa que se invoca.");
  }
}
