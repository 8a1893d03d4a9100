package org.expediente.procedures.funds.expense;

/** What became of a document (A28). */
enum ExpenseResult {
  /** All of it counts. */
  ACEPTADO,
  /** The organisation may still cure it; until then nothing of it counts. */
  OBSERVADO,
  /** Some of it, or all, does not count. */
  OBJETADO
}
