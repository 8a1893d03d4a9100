package org.expediente.procedures.funds.expense;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;

/** Takes what the organisation says and proves of its observed documents. */
@DiagramBean("recordExpenseCure")
class RecordCure implements TaskListener {
  static final String EVIDENCE = "expense-evidence";

  private final Executions executions;
  private final ExpenseTable expenses;
  private final AccountingTable accountings;
  private final Documents documents;
  private final Journal journal;

  RecordCure(
      Executions executions,
      ExpenseTable expenses,
      AccountingTable accountings,
      Documents documents,
      Journal journal) {
    this.executions = executions;
    this.expenses = expenses;
    this.accountings = accountings;
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int advance = FundsAccounting.advance(task);
    executions.hold(caseNumber);
    List<FieldProblem> problems = new ArrayList<>();
    List<Map<String, Object>> rows = Submission.of(task).rows("observedExpenses");
    for (int i = 0; i < rows.size(); i++) {
      answer(caseNumber, advance, rows.get(i), "observedExpenses[" + i + "]", problems);
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.expense.cure", problems);
    }
    accountings.cureDue(caseNumber, advance, null);
    journal.record(
        new Act(
            caseNumber,
            "funds.expensesCured",
            task.getTaskDefinitionKey(),
            Map.of("advance", advance, "documents", rows.size())));
  }

  private void answer(
      String caseNumber,
      int advance,
      Map<String, Object> row,
      String field,
      List<FieldProblem> problems) {
    Expense expense =
        expenses.of(caseNumber, advance).stream()
            .filter(Expense::observed)
            .filter(it -> String.valueOf(it.data().position()).equals(row.get("position")))
            .findFirst()
            .orElseThrow();
    if (!"SUBSANAR".equals(row.get("action"))) {
      expenses.answered(expense.id(), "La organización no subsana.", null);
      return;
    }
    String explanation = Cell.text(row, "explanation");
    Optional<Long> evidence = evidence(caseNumber, Cell.text(row, "evidence"));
    if (explanation.isEmpty() || evidence.isEmpty()) {
      problems.add(
          new FieldProblem(
              field,
              "Documento %d: indique la explicación y el número de un respaldo cargado en el expediente que no haya usado antes."
                  .formatted(expense.data().position())));
      return;
    }
    expenses.answered(expense.id(), explanation, evidence.get());
  }

  private Optional<Long> evidence(String caseNumber, String number) {
    return documents.of(caseNumber).stream()
        .filter(document -> String.valueOf(document.id()).equals(number))
        .filter(document -> document.type().equals(EVIDENCE) && document.inForce())
        .map(StoredDocument::id)
        .filter(id -> !expenses.usedAsCure(id))
        .findFirst();
  }
}
