package org.expediente.procedures.funds.expense;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Lists the observed documents with what the organisation answered. */
@DiagramBean("showCuredExpenses")
class ShowCured implements TaskListener {
  private final ExpenseTable expenses;

  ShowCured(ExpenseTable expenses) {
    this.expenses = expenses;
  }

  @Override
  public void notify(DelegateTask task) {
    List<Expense> all =
        expenses.of(task.getExecution().getProcessBusinessKey(), FundsAccounting.advance(task));
    task.setVariableLocal("reviewSummary", Sums.of(all).text());
    task.setVariableLocal(
        "curedExpenses", ExpenseList.cured(all.stream().filter(Expense::observed).toList()));
  }
}
