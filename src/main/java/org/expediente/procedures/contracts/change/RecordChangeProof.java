package org.expediente.procedures.contracts.change;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contracts;

/** The cause is not only invoked but proven (S7). */
@DiagramBean("recordChangeProof")
class RecordChangeProof implements TaskListener {
  private final ContractChange changes;
  private final Contracts contracts;
  private final ChangeProof proof;
  private final ChangeActs acts;

  RecordChangeProof(
      ContractChange changes, Contracts contracts, ChangeProof proof, ChangeActs acts) {
    this.changes = changes;
    this.contracts = contracts;
    this.proof = proof;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Change change = changes.of(task);
    proof.require(change);
    acts.add(
        change,
        task.getTaskDefinitionKey(),
        "PROBADA",
        null,
        Submission.of(task).text("proofText"));
  }
}
