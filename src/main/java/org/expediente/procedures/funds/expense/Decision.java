package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;

/**
 * What is decided of a document.
 *
 * @param objected USD, from zero to its total
 * @param reason Spanish
 */
record Decision(ExpenseResult result, BigDecimal accepted, BigDecimal objected, String reason) {

  /** Nothing is open: what is not objected to is accepted. */
  static Decision last(Expense expense, BigDecimal objected, String reason) {
    return new Decision(
        objected.signum() == 0 ? ExpenseResult.ACEPTADO : ExpenseResult.OBJETADO,
        expense.data().total().subtract(objected),
        objected,
        reason);
  }

  /** The organisation may cure it; what rules object to stays objected. */
  static Decision observed(Expense expense, String reason) {
    return new Decision(ExpenseResult.OBSERVADO, BigDecimal.ZERO, expense.leastObjected(), reason);
  }
}
