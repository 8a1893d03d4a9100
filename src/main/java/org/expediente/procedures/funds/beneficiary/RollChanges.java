package org.expediente.procedures.funds.beneficiary;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;

/** What the diagram of a change of the roll may ask. */
@DiagramBean("fundsRollChange")
public class RollChanges {
  private final RollChangeTable changes;

  RollChanges(RollChangeTable changes) {
    this.changes = changes;
  }

  /** Whether somebody is to join; otherwise somebody leaves. */
  public boolean joins(DelegateExecution execution) {
    return of(execution).kind() == RollChangeKind.ALTA;
  }

  /** Whether the decision applied the change. */
  public boolean applied(DelegateExecution execution) {
    return of(execution).state() == RollChangeState.APLICADO;
  }

  /** The change that the process is about. */
  RollChange of(VariableScope scope) {
    return changes.of(((Number) scope.getVariable("changeId")).longValue());
  }
}
