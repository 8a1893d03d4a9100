package org.expediente.procedures.contracts.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Says what the bond has to be like, and fills it in. */
@DiagramBean("showGuaranteeNeed")
class ShowGuaranteeNeed implements TaskListener {
  private final ContractChange changes;
  private final ChangeText text;
  private final Bonds bonds;

  ShowGuaranteeNeed(ContractChange changes, ChangeText text, Bonds bonds) {
    this.changes = changes;
    this.text = text;
    this.bonds = bonds;
  }

  @Override
  public void notify(DelegateTask task) {
    Change change = changes.of(task);
    task.setVariableLocal("changeSummary", text.request(change));
    bonds
        .need(change, ContractChange.movesEnd(task))
        .ifPresent(
            need -> {
              task.setVariableLocal("guaranteeNeed", need.text());
              task.setVariableLocal("bondAmount", need.amount().toPlainString());
              task.setVariableLocal("bondValidTo", need.validTo().toString());
            });
  }
}
