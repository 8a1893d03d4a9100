package org.expediente.procedures.funds.expense;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expediente.diagram.Cell;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Takes a reviewer's decisions: on each document that was shown, once. */
@Component
class ReviewBook {
  private final Conclusion conclusion;
  private final Journal journal;

  ReviewBook(Conclusion conclusion, Journal journal) {
    this.conclusion = conclusion;
    this.journal = journal;
  }

  /** Rows of {@code list} must be about all of {@code shown}. */
  Map<Expense, Decision> read(Submission form, String list, List<Expense> shown) {
    Map<String, Expense> open = byPosition(shown);
    Map<Expense, Decision> read = take(form, list, open);
    if (!open.isEmpty()) {
      throw Refusal.invalid(
          "funds.expense.undecided", "Decida sobre cada uno de los documentos de la lista.");
    }
    return read;
  }

  /** Rows of {@code list} may be about any of {@code offered}. */
  Map<Expense, Decision> readSome(Submission form, String list, List<Expense> offered) {
    return take(form, list, byPosition(offered));
  }

  /** Stores the decisions, brings the books up to date and journals what the person did. */
  void store(String caseNumber, int advance, String step, Map<Expense, Decision> decisions) {
    decisions.forEach(conclusion::decide);
    Sums sums = conclusion.keep(caseNumber, advance);
    journal.record(
        new Act(
            caseNumber,
            "funds.expensesReviewed",
            step,
            Map.of(
                "advance", advance,
                "accepted", sums.accepted(),
                "objected", sums.objected(),
                "open", sums.open(),
                "decisions", decisions.entrySet().stream().map(ReviewBook::told).toList())));
  }

  private static Map<String, Object> told(Map.Entry<Expense, Decision> decided) {
    Expense expense = decided.getKey();
    return Map.of(
        "document", expense.data().position(),
        "before", expense.result(),
        "after", decided.getValue().result(),
        "objected", decided.getValue().objected());
  }

  private static Map<String, Expense> byPosition(List<Expense> expenses) {
    return expenses.stream()
        .collect(
            Collectors.toMap(
                expense -> String.valueOf(expense.data().position()),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static Map<Expense, Decision> take(
      Submission form, String list, Map<String, Expense> open) {
    List<FieldProblem> problems = new ArrayList<>();
    Map<Expense, Decision> read = new LinkedHashMap<>();
    List<Map<String, Object>> rows = form.rows(list);
    for (int i = 0; i < rows.size(); i++) {
      String field = list + "[" + i + "].decision";
      Expense expense = open.remove(Cell.text(rows.get(i), "position"));
      if (expense == null) {
        problems.add(
            new FieldProblem(
                field, "Fila %d: ese documento no está en esta lista.".formatted(i + 1)));
      } else {
        read.put(expense, ReviewRow.read(expense, rows.get(i), field, problems));
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.expense.review", problems);
    }
    return read;
  }
}
