package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Executions;

/**
 * The organisation accounts for an advance (A27). It states the sum of its table, so that the table
 * of another advance cannot slip in.
 */
@DiagramBean("fileAccounting")
class FileAccounting implements TaskListener {
  static final String STATEMENT = "expense-statement";

  private final Executions executions;
  private final DraftTable drafts;
  private final AccountingTable accountings;
  private final ExpenseTable expenses;
  private final AdvanceAccounts accounts;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  FileAccounting(
      Executions executions,
      DraftTable drafts,
      AccountingTable accountings,
      ExpenseTable expenses,
      AdvanceAccounts accounts,
      Documents documents,
      Journal journal,
      Clock clock) {
    this.executions = executions;
    this.drafts = drafts;
    this.accountings = accountings;
    this.expenses = expenses;
    this.accounts = accounts;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int advance = FundsAccounting.advance(task);
    executions.hold(caseNumber);
    Submission form = Submission.of(task);
    long table = table(caseNumber);
    BigDecimal total = drafts.total(caseNumber);
    new Complaints()
        .when(
            form.money("totalReported").compareTo(total) != 0,
            "totalReported",
            "El total rendido no coincide con la suma de la tabla cargada, que es %s."
                .formatted(Words.money(total)))
        .settle("funds.expense.total");
    boolean recoversVat = form.text("recoversVat").equals("SI");
    accountings.file(
        caseNumber, advance, recoversVat, form.money("bankBalance"), table, statement(caseNumber));
    expenses.file(caseNumber, advance);
    drafts.clear(caseNumber);
    accounts.filed(caseNumber, advance, LocalDate.now(clock), total);
    journal.record(
        new Act(
            caseNumber,
            "funds.accountingFiled",
            task.getTaskDefinitionKey(),
            Map.of(
                "advance", advance,
                "documents", expenses.of(caseNumber, advance).size(),
                "total", total,
                "recoversVat", recoversVat,
                "table", table)));
  }

  private long table(String caseNumber) {
    return drafts
        .document(caseNumber)
        .filter(id -> documents.find(id).inForce())
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "funds.expense.noTable",
                    "Cargue la tabla de documentos de gasto de este anticipo antes de presentar."));
  }

  /** The newest bank statement that served no earlier accounting. */
  private long statement(String caseNumber) {
    return documents.of(caseNumber).stream()
        .filter(document -> document.type().equals(STATEMENT) && document.inForce())
        .map(StoredDocument::id)
        .filter(id -> !accountings.statementUsed(id))
        .reduce((first, last) -> last)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "funds.expense.noStatement",
                    "Cargue el estado de cuenta de este anticipo; los anteriores ya sirvieron para"
                        + " otra rendición."));
  }
}
