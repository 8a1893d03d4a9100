package org.expediente.procedures.funds.expense;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.expediente.documents.Documents;
import org.expediente.documents.TableIntake;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.procedures.funds.table.TableFile;
import org.springframework.stereotype.Component;

/** Takes in the organisation's table of expenses (A27), as a whole or not at all. */
@Component
class ExpenseIntake implements TableIntake {
  static final String TYPE = "expense-documents";

  private final DraftTable drafts;
  private final Plans plans;
  private final Documents documents;
  private final Clock clock;

  ExpenseIntake(DraftTable drafts, Plans plans, Documents documents, Clock clock) {
    this.drafts = drafts;
    this.plans = plans;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public String documentType() {
    return TYPE;
  }

  @Override
  public void load(String caseNumber, long documentId, byte[] content) {
    int version = plans.approved(caseNumber).version();
    List<String> lines = plans.lines(caseNumber, version).stream().map(BudgetLine::code).toList();
    LocalDate today = LocalDate.now(clock);
    Scans scans = new Scans(documents.of(caseNumber));
    AtomicInteger position = new AtomicInteger();
    drafts.replace(
        caseNumber,
        documentId,
        TableFile.read(
            "funds.expense.table",
            content,
            ExpenseRow.COLUMNS,
            row -> ExpenseRow.read(row, position.incrementAndGet(), today, lines, scans)));
  }
}
