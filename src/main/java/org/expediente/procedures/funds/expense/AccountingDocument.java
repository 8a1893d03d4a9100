package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.springframework.stereotype.Component;

/** The accounting that was closed last (A.7, Rendición n): cover, bank, detail. */
@Component
class AccountingDocument implements DocumentModel {
  static final String TEMPLATE = "advance-accounting";

  private final AccountingTable accountings;
  private final ExpenseTable expenses;
  private final AdvanceAccounts accounts;
  private final Assignments assignments;

  AccountingDocument(
      AccountingTable accountings,
      ExpenseTable expenses,
      AdvanceAccounts accounts,
      Assignments assignments) {
    this.accountings = accountings;
    this.expenses = expenses;
    this.accounts = accounts;
    this.assignments = assignments;
  }

  @Override
  public String template() {
    return TEMPLATE;
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Accounting accounting = accountings.lastClosed(caseNumber).orElseThrow();
    AdvanceAccount account = accounts.find(caseNumber, accounting.advanceNumber()).orElseThrow();
    List<Expense> all = expenses.of(caseNumber, accounting.advanceNumber());
    Sums sums = Sums.of(all);
    BigDecimal opening = opening(account);
    BigDecimal closing = opening.add(account.transferred()).subtract(sums.reported());
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", assignments.of(caseNumber).ngoName());
    model.put("number", account.number());
    model.put("dueOn", account.dueOn());
    model.put("filedOn", account.filedOn());
    model.put("late", account.filedOn().isAfter(account.dueOn()) ? "Fuera de plazo" : "En plazo");
    model.put("transferredOn", account.transferredOn());
    model.put("opening", opening);
    model.put("received", account.transferred());
    model.put("reported", sums.reported());
    model.put("closing", closing);
    model.put("bank", accounting.bankBalance());
    model.put("difference", accounting.bankBalance().subtract(closing));
    model.put("accepted", sums.accepted());
    model.put("objected", sums.objected());
    model.put("unaccounted", account.transferred().subtract(sums.accepted()));
    model.put("vat", accounting.recoversVat() ? "Sí" : "No");
    model.put("expenses", all.stream().map(AccountingDocument::row).toList());
    return model;
  }

  /** What earlier advances left over, USD. */
  private BigDecimal opening(AdvanceAccount account) {
    return accounts.of(account.caseNumber()).stream()
        .filter(earlier -> earlier.number() < account.number())
        .map(earlier -> earlier.transferred().subtract(earlier.reported()))
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private static Map<String, Object> row(Expense expense) {
    ExpenseData data = expense.data();
    return Map.of(
        "position", data.position(),
        "document", data.title(),
        "issuer", data.issuer(),
        "concept", data.concept(),
        "line", data.line(),
        "total", data.total(),
        "accepted", expense.accepted(),
        "objected", expense.objected(),
        "result", expense.result().name(),
        "reason", expense.reason() == null ? "" : expense.reason());
  }
}
