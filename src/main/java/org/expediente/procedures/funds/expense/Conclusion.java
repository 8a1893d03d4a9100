package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.springframework.stereotype.Component;

/** Carries decisions into the books: objections, and the account of the advance. */
@Component
class Conclusion {
  private static final int LONGEST = 1000;

  private final ExpenseTable expenses;
  private final Objections objections;
  private final AdvanceAccounts accounts;

  Conclusion(ExpenseTable expenses, Objections objections, AdvanceAccounts accounts) {
    this.expenses = expenses;
    this.objections = objections;
    this.accounts = accounts;
  }

  /** Stores a decision of the acting person; what it objects to for good becomes an objection. */
  void decide(Expense expense, Decision decision) {
    expenses.decided(expense, decision);
    if (decision.result() == ExpenseResult.OBJETADO) {
      objections.raise(
          expense.caseNumber(),
          ObjectionSource.RENDICION,
          expense.id(),
          expense.advanceNumber(),
          decision.objected(),
          reason(expense, decision),
          expense.legalBasis());
    }
  }

  private static String reason(Expense expense, Decision decision) {
    String text = expense.data().title() + ": " + decision.reason();
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Brings the account of the advance up to date: only what is accepted counts as accounted. */
  Sums keep(String caseNumber, int advance) {
    List<Expense> all = expenses.of(caseNumber, advance);
    Sums sums = Sums.of(all);
    accounts.reviewed(caseNumber, advance, sums.accepted(), objected(all));
    return sums;
  }

  /** What is objected to of documents on which everything is said. */
  private static BigDecimal objected(List<Expense> all) {
    return Sums.of(all.stream().filter(expense -> !expense.observed()).toList()).objected();
  }
}
