package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows whoever decides on a request what it is about; the account by its last digits. */
@DiagramBean("showAdvance")
class ShowAdvance implements TaskListener {
  private final FundsAdvances advances;
  private final AdvanceText text;
  private final ExclusiveAccounts exclusive;
  private final ActTable acts;

  ShowAdvance(
      FundsAdvances advances, AdvanceText text, ExclusiveAccounts exclusive, ActTable acts) {
    this.advances = advances;
    this.text = text;
    this.exclusive = exclusive;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    task.setVariableLocal(
        "advanceSummary", text.programmed(request.caseNumber(), request.number()));
    task.setVariableLocal("gateSummary", text.answer(request));
    task.setVariableLocal("needsSummary", text.needs(request));
    task.setVariableLocal("actsSummary", text.acts(request));
    task.setVariableLocal("accountSummary", exclusive.of(request.caseNumber()).shown());
    task.setVariableLocal(
        "bankReason",
        acts.last(request.id(), ActStep.TRANSFERENCIA).map(AdvanceAct::reason).orElse(""));
  }
}
