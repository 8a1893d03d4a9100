package org.expediente.procedures.contracts.administration;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.ContractWords;
import org.expediente.procedures.contracts.contract.Contracts;

/** Says above the fields which contract a task is about. */
@DiagramBean("contractIntroduction")
class ContractIntroduction implements TaskListener {
  private final Contracts contracts;
  private final ContractWords words;

  ContractIntroduction(Contracts contracts, ContractWords words) {
    this.contracts = contracts;
    this.words = words;
  }

  @Override
  public void notify(DelegateTask task) {
    String summary = words.summary(contracts.of(task.getExecution().getProcessBusinessKey()));
    task.setVariableLocal("contractSummary", Words.shown(summary));
  }
}
