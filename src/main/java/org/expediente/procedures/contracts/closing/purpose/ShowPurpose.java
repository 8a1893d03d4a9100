package org.expediente.procedures.contracts.closing.purpose;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.closing.ClosingFacts;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Lays before an area what the books say of the contract; not what the other areas said. */
@DiagramBean("showPurpose")
class ShowPurpose implements TaskListener {
  private final Contracts contracts;
  private final ClosingFacts facts;

  ShowPurpose(Contracts contracts, ClosingFacts facts) {
    this.contracts = contracts;
    this.facts = facts;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal("contractFacts", Words.shown(facts.summary(contract)));
    task.setVariableLocal("purposeFacts", Words.shown(facts.fulfilment(contract)));
  }
}
