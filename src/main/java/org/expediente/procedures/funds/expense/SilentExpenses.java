package org.expediente.procedures.funds.expense;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Executions;

/** The term to cure passed in silence: what was observed is objected to. */
@DiagramBean("silentExpenses")
class SilentExpenses implements ExecutionListener {
  private final Executions executions;
  private final ExpenseTable expenses;
  private final AccountingTable accountings;
  private final ReviewBook book;

  SilentExpenses(
      Executions executions, ExpenseTable expenses, AccountingTable accountings, ReviewBook book) {
    this.executions = executions;
    this.expenses = expenses;
    this.accountings = accountings;
    this.book = book;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    int advance = FundsAccounting.advance(execution);
    executions.hold(caseNumber);
    Map<Expense, Decision> silent = new LinkedHashMap<>();
    expenses.of(caseNumber, advance).stream()
        .filter(Expense::observed)
        .forEach(
            expense ->
                silent.put(
                    expense,
                    Decision.last(
                        expense,
                        expense.data().total(),
                        expense.reason() + " No se subsanó en el plazo.")));
    accountings.cureDue(caseNumber, advance, null);
    book.store(caseNumber, advance, execution.getCurrentActivityId(), silent);
  }
}
