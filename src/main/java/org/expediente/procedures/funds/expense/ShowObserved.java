package org.expediente.procedures.funds.expense;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Offers the organisation its observed documents, and notes until when it may cure them. */
@DiagramBean("showObservedExpenses")
class ShowObserved implements TaskListener {
  private final ExpenseTable expenses;
  private final AccountingTable accountings;
  private final Clock clock;

  ShowObserved(ExpenseTable expenses, AccountingTable accountings, Clock clock) {
    this.expenses = expenses;
    this.accountings = accountings;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int advance = FundsAccounting.advance(task);
    task.setVariableLocal(
        "observedExpenses",
        ExpenseList.of(
            expenses.of(caseNumber, advance).stream().filter(Expense::observed).toList()));
    accountings.cureDue(
        caseNumber, advance, LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone()));
  }
}
