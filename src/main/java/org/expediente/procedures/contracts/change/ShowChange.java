package org.expediente.procedures.contracts.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Lays a request before whoever proves it, gives an opinion on it or resolves it. */
@DiagramBean("showChange")
class ShowChange implements TaskListener {
  private final ContractChange changes;
  private final ChangeText text;

  ShowChange(ContractChange changes, ChangeText text) {
    this.changes = changes;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    Change change = changes.of(task);
    task.setVariableLocal("changeSummary", text.request(change));
    task.setVariableLocal("changeActs", text.acts(change));
    if (change.days() != null && task.getTaskDefinitionKey().equals(ChangeActs.RESOLVED)) {
      task.setVariableLocal("grantedDays", change.days());
    }
  }
}
