package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Lays before a person the contract, what is open, and what the other side wrote. */
@DiagramBean("showPendings")
class ShowPendings implements TaskListener {
  private final Contracts contracts;
  private final Pendings pendings;
  private final ClosingFacts facts;
  private final ClosingActs acts;

  ShowPendings(Contracts contracts, Pendings pendings, ClosingFacts facts, ClosingActs acts) {
    this.contracts = contracts;
    this.pendings = pendings;
    this.facts = facts;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    List<String> open = pendings.of(contract.caseNumber());
    task.setVariableLocal("contractFacts", Words.shown(facts.summary(contract)));
    task.setVariableLocal(
        "openItems",
        open.isEmpty() ? "No hay nada pendiente." : Words.shown(String.join("\n", open)));
    acts.last(contract.caseNumber(), ClosingActs.VERIFIED)
        .ifPresent(act -> task.setVariableLocal("managerStatement", act.text()));
    acts.last(contract.caseNumber())
        .filter(act -> act.step().equals(ClosingActs.RETURNED))
        .ifPresent(act -> task.setVariableLocal("returnReason", act.text()));
  }
}
