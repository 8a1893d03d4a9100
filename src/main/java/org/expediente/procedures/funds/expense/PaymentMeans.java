package org.expediente.procedures.funds.expense;

/** How a document was paid; the names are the ones of the organisation's table. */
enum PaymentMeans {
  TRANSFERENCIA,
  CHEQUE,
  EFECTIVO
}
