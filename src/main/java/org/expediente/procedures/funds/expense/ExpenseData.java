package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.fiscal.FiscalDocument;
import org.expediente.procedures.funds.fiscal.FiscalType;

/**
 * A row of the organisation's table (A.4, Documento de gasto).
 *
 * @param position 1 for the first row
 * @param issuer DUI or NIT with hyphens
 * @param line code in the plan's budget
 * @param total USD; net and VAT less what was withheld, charged to the advance
 * @param paymentReference null where there is no proof of payment
 * @param unitPrice USD with VAT, as in the plan
 * @param sha256 of the scan, or null
 */
record ExpenseData(
    int position,
    FiscalType type,
    String number,
    LocalDate issuedOn,
    String issuer,
    String concept,
    String line,
    BigDecimal net,
    BigDecimal vat,
    BigDecimal withheld,
    BigDecimal total,
    String paymentReference,
    LocalDate paidOn,
    PaymentMeans paymentMeans,
    BigDecimal quantity,
    BigDecimal unitPrice,
    String sha256) {

  FiscalDocument fiscal() {
    return new FiscalDocument(issuer, type, number, issuedOn, total, sha256);
  }

  /** As it is named to people, e.g. {@code FACTURA F-123 del 03/02/2027}. */
  String title() {
    return "%s %s del %s".formatted(type, number, Words.date(issuedOn));
  }
}
