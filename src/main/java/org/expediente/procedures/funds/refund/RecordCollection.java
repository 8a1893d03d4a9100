package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;
import org.expediente.procedures.funds.ledger.Executions;

/** Begins the collection: from now on the organisation is a debtor (A50, A-S44). */
@DiagramBean("recordCollection")
class RecordCollection implements TaskListener {
  private final Executions executions;
  private final Refunds refunds;
  private final RefundTable table;
  private final NgoStanding standing;
  private final Assignments assignments;
  private final Journal journal;
  private final Clock clock;

  RecordCollection(
      Executions executions,
      Refunds refunds,
      RefundTable table,
      NgoStanding standing,
      Assignments assignments,
      Journal journal,
      Clock clock) {
    this.executions = executions;
    this.refunds = refunds;
    this.table = table;
    this.standing = standing;
    this.assignments = assignments;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    executions.hold(number);
    table.inCollection(number);
    standing.raise(
        assignments.of(number).ngoNit(), OwedKind.REINTEGRO_IMPAGO, number, LocalDate.now(clock));
    journal.record(
        new Act(
            number,
            "funds.collectionStarted",
            task.getTaskDefinitionKey(),
            Map.of(
                "rest", refunds.of(number).rest(),
                "way", Submission.of(task).text("way"))));
  }
}
