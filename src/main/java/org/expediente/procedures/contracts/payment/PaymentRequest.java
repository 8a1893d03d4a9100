package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.expediente.diagram.Words;

/**
 * What was asked to be paid.
 *
 * @param invoice number as printed
 * @param invoiceKey letters and digits alone, upper case
 * @param documentId the invoice itself
 * @param gross USD
 */
record PaymentRequest(
    long id,
    String contractCase,
    RequestKind kind,
    String invoice,
    String invoiceKey,
    LocalDate invoiceOn,
    long documentId,
    BigDecimal gross,
    String note,
    RequestState state) {

  /** One key for all ways of writing a number. */
  static String key(String invoice) {
    return invoice.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** {@code factura 123 del 02/05/2022, por $100.00 (lo recibido)}. */
  String title() {
    return "factura o recibo %s del %s, por %s (%s)"
        .formatted(invoice, Words.date(invoiceOn), Words.money(gross), kind.label());
  }
}
