package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.expediente.procedures.funds.expense.ExpenseRules.Hit;

/**
 * What the decision table said about one document.
 *
 * @param hits the rows that applied, in their order; the last one answers for what is left
 * @param total USD, of the document
 * @param objected USD
 * @param version of the table
 */
record ExpenseVerdict(List<Hit> hits, BigDecimal total, BigDecimal objected, int version) {
  ExpenseVerdict {
    hits = List.copyOf(hits);
  }

  /** Observed, if anything may be cured; else objected, if anything is. */
  ExpenseResult result() {
    boolean whole = objected.compareTo(total) == 0;
    if (!whole && has(ExpenseResult.OBSERVADO)) {
      return ExpenseResult.OBSERVADO;
    }
    return has(ExpenseResult.OBJETADO) ? ExpenseResult.OBJETADO : ExpenseResult.ACEPTADO;
  }

  BigDecimal accepted() {
    return result() == ExpenseResult.OBSERVADO ? BigDecimal.ZERO : total.subtract(objected);
  }

  /** Codes of the rows, or null where nothing was found. */
  String rules() {
    return found().isEmpty()
        ? null
        : found().stream().map(Hit::rule).collect(Collectors.joining(", "));
  }

  /** Their sentences, or null. */
  String reasons() {
    return found().isEmpty()
        ? null
        : found().stream().map(Hit::message).collect(Collectors.joining(" "));
  }

  String legalBasis() {
    return hits.stream().map(Hit::legalBasis).distinct().collect(Collectors.joining("; "));
  }

  boolean ratified() {
    return hits.stream().allMatch(Hit::ratified);
  }

  private boolean has(ExpenseResult result) {
    return hits.stream().anyMatch(hit -> hit.result() == result);
  }

  private List<Hit> found() {
    return hits.stream().filter(hit -> hit.result() != ExpenseResult.ACEPTADO).toList();
  }
}
