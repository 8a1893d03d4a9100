package org.expediente.procedures.funds.expense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.ledger.Executions;

/** Records what the financial area decides of the documents (A28). */
@DiagramBean("recordExpenseReview")
class RecordReview implements TaskListener {
  private final Executions executions;
  private final ExpenseTable expenses;
  private final ReviewBook book;

  RecordReview(Executions executions, ExpenseTable expenses, ReviewBook book) {
    this.executions = executions;
    this.expenses = expenses;
    this.book = book;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int advance = FundsAccounting.advance(task);
    executions.hold(caseNumber);
    List<Expense> all = expenses.of(caseNumber, advance);
    Submission form = Submission.of(task);
    Map<Expense, Decision> decisions =
        new LinkedHashMap<>(
            book.read(form, "expenses", all.stream().filter(e -> !e.plain()).toList()));
    decisions.putAll(book.readSome(form, "others", all.stream().filter(Expense::plain).toList()));
    book.store(caseNumber, advance, task.getTaskDefinitionKey(), decisions);
  }
}
