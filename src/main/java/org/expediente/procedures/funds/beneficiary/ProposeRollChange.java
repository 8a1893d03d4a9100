package org.expediente.procedures.funds.beneficiary;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/**
 * Records a proposal of the organisation. The id stays in the process just long enough for the call
 * that follows in the same transaction to take it along.
 */
@DiagramBean("proposeRollChange")
class ProposeRollChange implements TaskListener {
  private final RollProposals proposals;

  ProposeRollChange(RollProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void notify(DelegateTask task) {
    long change =
        proposals.propose(
            task.getExecution().getProcessBusinessKey(),
            task.getTaskDefinitionKey(),
            Submission.of(task));
    task.getExecution().setVariable("changeId", change);
  }
}
