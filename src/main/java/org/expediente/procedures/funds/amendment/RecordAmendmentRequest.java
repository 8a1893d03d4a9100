package org.expediente.procedures.funds.amendment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;

/** The organisation asks to change what was signed (A38). */
@DiagramBean("recordAmendmentRequest")
class RecordAmendmentRequest implements TaskListener {
  private final Executions executions;
  private final RequestRules rules;
  private final AmendmentTable amendments;
  private final Journal journal;

  RecordAmendmentRequest(
      Executions executions, RequestRules rules, AmendmentTable amendments, Journal journal) {
    this.executions = executions;
    this.rules = rules;
    this.amendments = amendments;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    NewAmendment asked = NewAmendment.of(Submission.of(task));
    Execution execution = executions.hold(task.getExecution().getProcessBusinessKey());
    rules.check(execution, asked);
    Amendment amendment = amendments.add(execution.caseNumber(), asked);
    task.getExecution().setVariable(FundsAmendment.ID, amendment.id());
    journal.record(
        new Act(
            execution.caseNumber(),
            "funds.amendmentRequested",
            task.getTaskDefinitionKey(),
            Map.of("number", amendment.number(), "kind", asked.kind(), "reason", asked.reason())));
  }
}
