package org.expediente.procedures.funds.expense;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.ledger.Executions;

/** Records the last word on documents that were observed: accepted or objected to. */
@DiagramBean("recordCuredReview")
class RecordCuredReview implements TaskListener {
  private final Executions executions;
  private final ExpenseTable expenses;
  private final ReviewBook book;

  RecordCuredReview(Executions executions, ExpenseTable expenses, ReviewBook book) {
    this.executions = executions;
    this.expenses = expenses;
    this.book = book;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int advance = FundsAccounting.advance(task);
    executions.hold(caseNumber);
    List<Expense> observed =
        expenses.of(caseNumber, advance).stream().filter(Expense::observed).toList();
    book.store(
        caseNumber,
        advance,
        task.getTaskDefinitionKey(),
        book.read(Submission.of(task), "curedExpenses", observed));
  }
}
