package org.expediente.procedures.funds.expense;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.amendment.PlanBudget;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.BudgetLine;

/** Applies DMN-A7 to every document of an accounting, in the order of its table (A28). */
@DiagramBean("checkExpenses")
class CheckExpenses implements JavaDelegate {
  private final Executions executions;
  private final PlanBudget budget;
  private final AccountingTable accountings;
  private final ExpenseTable expenses;
  private final ExpenseFactFinder finder;
  private final ExpenseRules rules;
  private final ExpenseAlerts alerts;
  private final Journal journal;

  CheckExpenses(
      Executions executions,
      PlanBudget budget,
      AccountingTable accountings,
      ExpenseTable expenses,
      ExpenseFactFinder finder,
      ExpenseRules rules,
      ExpenseAlerts alerts,
      Journal journal) {
    this.executions = executions;
    this.budget = budget;
    this.accountings = accountings;
    this.expenses = expenses;
    this.finder = finder;
    this.rules = rules;
    this.alerts = alerts;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    int advance = FundsAccounting.advance(execution);
    Execution programme = executions.hold(caseNumber);
    boolean recoversVat = accountings.find(caseNumber, advance).recoversVat();
    Map<String, BudgetLine> lines =
        budget.lines(caseNumber).stream()
            .collect(Collectors.toMap(BudgetLine::code, Function.identity()));
    int version = 0;
    for (Expense expense : expenses.of(caseNumber, advance)) {
      BudgetLine line = lines.get(expense.data().line());
      ExpenseVerdict verdict = rules.check(finder.of(expense, programme, line, recoversVat));
      expenses.checked(expense.id(), verdict, alerts.of(expense));
      version = verdict.version();
    }
    Sums sums = Sums.of(expenses.of(caseNumber, advance));
    journal.record(
        new Act(
            caseNumber,
            "funds.expensesChecked",
            execution.getCurrentActivityId(),
            Map.of(
                "advance", advance,
                "reported", sums.reported(),
                "accepted", sums.accepted(),
                "objected", sums.objected(),
                "decisionVersion", version)));
  }
}
