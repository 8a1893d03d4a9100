package org.expediente.procedures.funds.expense;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.diagram.Words;

/** Documents as rows of a form, without what identifies a person: variables stay in the history. */
final class ExpenseList {
  private ExpenseList() {}

  static SpinJsonNode of(List<Expense> expenses) {
    return Spin.JSON(expenses.stream().map(ExpenseList::row).toList());
  }

  private static Map<String, String> row(Expense expense) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("position", String.valueOf(expense.data().position()));
    row.put(
        "document",
        "%s, línea %s, %s"
            .formatted(
                expense.data().title(),
                expense.data().line(),
                Words.money(expense.data().total())));
    row.put("proposal", proposal(expense));
    row.put(
        "findings",
        Stream.of(expense.reason(), expense.alert())
            .filter(text -> text != null)
            .collect(Collectors.joining(" ")));
    return row;
  }

  private static String proposal(Expense expense) {
    return expense.objected().signum() == 0
        ? expense.result().name()
        : "%s, objetado %s".formatted(expense.result(), Words.money(expense.objected()));
  }

  /** As {@link #of}, with what the organisation answered and the number of its evidence. */
  static SpinJsonNode cured(List<Expense> expenses) {
    return Spin.JSON(
        expenses.stream()
            .map(
                expense -> {
                  Map<String, String> row = row(expense);
                  row.put("answer", answer(expense));
                  return row;
                })
            .toList());
  }

  private static String answer(Expense expense) {
    return expense.cureDocument() == null
        ? expense.cureText()
        : "%s (documento %d)".formatted(expense.cureText(), expense.cureDocument());
  }
}
