package org.expediente.procedures.contracts.setup;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Puts what was filed beside what the contract asks for. */
@DiagramBean("showGuaranteeReview")
class ShowGuaranteeReview implements TaskListener {
  private final Contracts contracts;
  private final GuaranteeText text;

  ShowGuaranteeReview(Contracts contracts, GuaranteeText text) {
    this.contracts = contracts;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal("guaranteeSummary", Words.shown(text.required(contract)));
    task.setVariableLocal("guaranteesFiled", Words.shown(text.filed(contract)));
  }
}
