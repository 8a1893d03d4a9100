package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.Commitments;

/** Stores what the financial area certifies. */
@DiagramBean("recordCreditCheck")
class RecordCreditCheck implements TaskListener {
  private final CreditTable table;
  private final Assignments assignments;
  private final Commitments commitments;
  private final Actors actors;
  private final Clock clock;

  RecordCreditCheck(
      CreditTable table,
      Assignments assignments,
      Commitments commitments,
      Actors actors,
      Clock clock) {
    this.table = table;
    this.assignments = assignments;
    this.commitments = commitments;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    CreditCheck check =
        new CreditCheck(
            number,
            form.text("creditDecision"),
            form.money("certifiedCredit"),
            form.text("budgetReference"),
            form.text("remarks"),
            LocalDate.now(clock),
            actors.current().person());
    Assignment assignment = assignments.of(number);
    CreditRules.check(check, assignment.amount());
    table.add(check);
    if (check.certified()) {
      commitments.certify(assignment.budgetLine(), check.available());
    }
  }
}
