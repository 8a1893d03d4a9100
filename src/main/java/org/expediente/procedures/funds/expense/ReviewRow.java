package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Cell;
import org.expediente.problem.FieldProblem;

/**
 * One row of a review. A person may be stricter than the rules and say why, and may accept what was
 * only observed; never what the rules object to.
 */
final class ReviewRow {
  private static final int SHORTEST_REASON = 10;

  private final Expense expense;
  private final String choice;
  private final String amount;
  private final String reason;
  private final String field;
  private final List<FieldProblem> problems;

  private ReviewRow(
      Expense expense, Map<String, Object> row, String field, List<FieldProblem> problems) {
    this.expense = expense;
    this.choice = Cell.text(row, "decision");
    this.amount = Cell.text(row, "objectedAmount");
    this.reason = Cell.text(row, "reason");
    this.field = field;
    this.problems = problems;
  }

  /** The decision, or null where the row noted a problem. */
  static Decision read(
      Expense expense, Map<String, Object> row, String field, List<FieldProblem> problems) {
    return new ReviewRow(expense, row, field, problems).decision();
  }

  private Decision decision() {
    return switch (ExpenseResult.valueOf(choice)) {
      case ACEPTADO -> accepted();
      case OBSERVADO -> observed();
      case OBJETADO -> objected();
    };
  }

  private Decision accepted() {
    if (expense.result() == ExpenseResult.OBJETADO) {
      return problem("no se puede aceptar lo que la regla objeta: " + expense.reason());
    }
    if (!amount.isEmpty() && new BigDecimal(amount).signum() > 0) {
      return problem("un documento aceptado no lleva monto objetado.");
    }
    return reasoned(Decision.last(expense, expense.leastObjected(), words()), true);
  }

  private Decision observed() {
    if (expense.leastObjected().compareTo(expense.data().total()) == 0) {
      return problem("está objetado por completo y no se puede subsanar: " + expense.reason());
    }
    return reasoned(Decision.observed(expense, words()), false);
  }

  private Decision objected() {
    BigDecimal proposed = expense.leastObjected();
    BigDecimal total = expense.data().total();
    BigDecimal objected =
        amount.isEmpty()
            ? expense.result() == ExpenseResult.OBJETADO ? proposed : total
            : new BigDecimal(amount).setScale(2);
    if (objected.signum() <= 0 || objected.compareTo(total) > 0) {
      return problem("el monto objetado debe ser mayor que cero y no pasar de " + total + ".");
    }
    if (objected.compareTo(proposed) < 0) {
      return problem("el monto objetado no puede ser menor que " + proposed + ", el de la regla.");
    }
    return reasoned(Decision.last(expense, objected, words()), false);
  }

  /** Whoever departs from the rules says why; an alert that is passed over as well. */
  private Decision reasoned(Decision decision, boolean alerted) {
    boolean same =
        decision.result() == expense.result()
            && decision.objected().compareTo(expense.objected()) == 0
            && !(alerted && expense.alert() != null);
    return same || reason.length() >= SHORTEST_REASON
        ? decision
        : problem("escriba el motivo de su decisión, de 10 caracteres al menos.");
  }

  private String words() {
    if (reason.isEmpty()) {
      return expense.reason();
    }
    return expense.reason() == null ? reason : expense.reason() + " Revisión: " + reason;
  }

  private Decision problem(String sentence) {
    problems.add(
        new FieldProblem(field, "Documento %d: %s".formatted(expense.data().position(), sentence)));
    return null;
  }
}
