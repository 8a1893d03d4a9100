package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.expediente.procedures.funds.fiscal.FiscalDocument;
import org.expediente.procedures.funds.fiscal.FiscalType;

/**
 * What stands on a supplier's invoice.
 *
 * @param supplier DUI or NIT with hyphens
 * @param from first day of the service
 * @param to last day of the service
 * @param planLine code of a line that the ministry pays directly
 * @param units billed, one a person
 * @param unitPrice USD
 * @param total USD
 * @param account digits only
 */
public record Invoice(
    String supplier,
    FiscalType type,
    String number,
    LocalDate issuedOn,
    LocalDate from,
    LocalDate to,
    String planLine,
    int units,
    BigDecimal unitPrice,
    BigDecimal total,
    String account) {

  /** Length of the service, first and last day included. */
  int days() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  FiscalDocument document(String sha256) {
    return new FiscalDocument(supplier, type, number, issuedOn, total, sha256);
  }
}
