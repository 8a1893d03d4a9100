package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.fiscal.FiscalDocuments;
import org.springframework.stereotype.Component;

/** What a reviewer should look at; an alert decides nothing (A.10). */
@Component
class ExpenseAlerts {
  private static final int LONGEST = 1000;

  private final FiscalDocuments fiscal;
  private final ExpenseTable expenses;
  private final Parameters parameters;
  private final Clock clock;

  ExpenseAlerts(FiscalDocuments fiscal, ExpenseTable expenses, Parameters parameters, Clock clock) {
    this.fiscal = fiscal;
    this.expenses = expenses;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Spanish sentences, or null. */
  String of(Expense expense) {
    List<String> alerts = new ArrayList<>(fiscal.alike(expense.data().fiscal()));
    splitting(expense, alerts);
    String text = String.join(" ", alerts);
    return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Several documents that only together pass the amount from which quotes are required. */
  private void splitting(Expense expense, List<String> alerts) {
    LocalDate today = LocalDate.now(clock);
    BigDecimal limit = parameters.decimal("funds.agreement.quotesAbove", today);
    int days = parameters.integer("funds.expense.splitDays", today);
    ExpenseData data = expense.data();
    if (data.total().compareTo(limit) > 0) {
      return; // such an amount needed quotes by itself
    }
    List<BigDecimal> charged =
        expenses.charged(
            expense.caseNumber(),
            data.issuer(),
            data.issuedOn().minusDays(days),
            data.issuedOn(),
            limit);
    BigDecimal sum = charged.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(limit) > 0) {
      alerts.add(
          "Posible fraccionamiento: %d documentos del mismo proveedor en %d días suman %s, más de %s."
              .formatted(charged.size(), days, Words.money(sum), Words.money(limit)));
    }
  }
}
