package org.expediente.procedures.funds.amendment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** An area or the program manager says what it thinks of a modification. */
@DiagramBean("recordAmendmentOpinion")
class RecordAmendmentOpinion implements TaskListener {
  static final String RESULT = "amendmentOpinion";

  private final Executions executions;
  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final Journal journal;

  RecordAmendmentOpinion(
      Executions executions,
      AmendmentTable amendments,
      AmendmentOpinions opinions,
      Journal journal) {
    this.executions = executions;
    this.amendments = amendments;
    this.opinions = opinions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    executions.hold(task.getExecution().getProcessBusinessKey());
    Amendment amendment = amendments.find(FundsAmendment.id(task));
    String result = form.text(RESULT);
    opinions.add(amendment, task.getTaskDefinitionKey(), result, form.text("reason"));
    journal.record(
        new Act(
            amendment.caseNumber(),
            "funds.amendmentOpinion",
            task.getTaskDefinitionKey(),
            Map.of("number", amendment.number(), "result", result)));
  }
}
