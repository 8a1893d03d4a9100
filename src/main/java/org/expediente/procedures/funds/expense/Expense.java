package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;

/**
 * A document of an accounting, with what the rules proposed and the review decided.
 *
 * @param result null until it was checked
 * @param accepted USD; zero while it is observed
 * @param objected USD; with {@code accepted} the total, once it is decided
 * @param leastObjected USD to which the rules object: no reviewer may accept them
 * @param rule codes of the rules that applied, in their order; null where none did
 * @param alert what a reviewer should look at, or null
 * @param cureText the organisation's answer, or null
 */
record Expense(
    long id,
    String caseNumber,
    int advanceNumber,
    ExpenseData data,
    ExpenseResult result,
    BigDecimal accepted,
    BigDecimal objected,
    BigDecimal leastObjected,
    String rule,
    String reason,
    String legalBasis,
    String alert,
    String cureText,
    Long cureDocument) {

  boolean observed() {
    return result == ExpenseResult.OBSERVADO;
  }

  /** Nothing was found: no person has to look at it. */
  boolean plain() {
    return result == ExpenseResult.ACEPTADO && alert == null;
  }
}
