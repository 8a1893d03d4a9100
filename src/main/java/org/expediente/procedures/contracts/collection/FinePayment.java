package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Money that came in for a fine.
 *
 * @param amount USD
 * @param reference number of the receipt, or of the order of deduction; once for each way
 */
public record FinePayment(
    long proceedingId, PaymentWay way, BigDecimal amount, LocalDate paidOn, String reference) {

  /** One key for all ways of writing a reference: letters and digits, upper case. */
  String key() {
    return reference.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
