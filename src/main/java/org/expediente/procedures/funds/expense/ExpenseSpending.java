package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import org.expediente.procedures.funds.ledger.LineSpending;
import org.springframework.stereotype.Component;

/** What the organisation's documents have charged to a line: no amendment gives it away again. */
@Component
class ExpenseSpending implements LineSpending {
  private final ExpenseTable expenses;

  ExpenseSpending(ExpenseTable expenses) {
    this.expenses = expenses;
  }

  @Override
  public BigDecimal spent(String caseNumber, String planLine) {
    return expenses.spent(caseNumber, planLine);
  }
}
