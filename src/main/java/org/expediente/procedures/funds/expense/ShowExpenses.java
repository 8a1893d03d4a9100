package org.expediente.procedures.funds.expense;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Lists every document on which somebody has to decide, and the sums. */
@DiagramBean("showExpenses")
class ShowExpenses implements TaskListener {
  private final ExpenseTable expenses;

  ShowExpenses(ExpenseTable expenses) {
    this.expenses = expenses;
  }

  @Override
  public void notify(DelegateTask task) {
    List<Expense> all =
        expenses.of(task.getExecution().getProcessBusinessKey(), FundsAccounting.advance(task));
    task.setVariableLocal("reviewSummary", Sums.of(all).text());
    task.setVariableLocal(
        "expenses", ExpenseList.of(all.stream().filter(expense -> !expense.plain()).toList()));
  }
}
