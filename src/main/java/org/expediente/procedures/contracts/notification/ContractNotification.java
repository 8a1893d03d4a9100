package org.expediente.procedures.contracts.notification;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;

/** What the diagram of a notification asks. */
@DiagramBean("contractNotification")
public class ContractNotification {
  private static final String ACT = "act";
  private static final String ACT_ON = "actOn";

  private final Clock clock;

  ContractNotification(Clock clock) {
    this.clock = clock;
  }

  /** Keeps the day of the act: nothing is notified before it. */
  public void begin(DelegateExecution execution) {
    act(execution);
    execution.setVariable(ACT_ON, LocalDate.now(clock).toString());
  }

  /** Which act the process notifies. */
  static NotifiedAct act(VariableScope scope) {
    return NotifiedAct.valueOf((String) scope.getVariable(ACT));
  }

  /** The day of the act. */
  static LocalDate actOn(VariableScope scope) {
    return LocalDate.parse((String) scope.getVariable(ACT_ON));
  }
}
