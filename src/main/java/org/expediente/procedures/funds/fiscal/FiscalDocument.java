package org.expediente.procedures.funds.fiscal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An invoice, receipt or payroll sheet that is charged to public money.
 *
 * @param issuer DUI or NIT with hyphens
 * @param number as written on it
 * @param total USD
 * @param sha256 of its file, or null
 */
public record FiscalDocument(
    String issuer,
    FiscalType type,
    String number,
    LocalDate issuedOn,
    BigDecimal total,
    String sha256) {

  /** One spelling for all ways of writing the number (O5). */
  public String numberKey() {
    return FiscalNumber.key(type, number);
  }
}
