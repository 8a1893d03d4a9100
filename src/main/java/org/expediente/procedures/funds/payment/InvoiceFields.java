package org.expediente.procedures.funds.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.fiscal.FiscalType;

/** Reads an invoice from a form and puts one into it. */
final class InvoiceFields {
  private static final int DUI_DIGITS = 9;

  private InvoiceFields() {}

  /** The invoice as submitted; its supplier with hyphens, if it is a number at all. */
  static Invoice read(Submission form, String supplier) {
    return new Invoice(
        IdentityNumbers.format(type(supplier), supplier),
        FiscalType.valueOf(form.text("fiscalType")),
        form.text("fiscalNumber"),
        form.date("issuedOn"),
        form.date("periodFrom"),
        form.date("periodTo"),
        form.text("planLine"),
        form.number("units"),
        form.money("unitPrice"),
        form.money("total"),
        form.text("account"));
  }

  /** What kind of number the text is meant to be: nine digits are a DUI. */
  static IdentityType type(String number) {
    return number.replaceAll("\\D", "").length() == DUI_DIGITS
        ? IdentityType.DUI
        : IdentityType.NIT;
  }

  /** The fields that a correction starts from. */
  static Map<String, Object> of(Invoice invoice) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("fiscalType", invoice.type().name());
    fields.put("fiscalNumber", invoice.number());
    fields.put("issuedOn", invoice.issuedOn().toString());
    fields.put("periodFrom", invoice.from().toString());
    fields.put("periodTo", invoice.to().toString());
    fields.put("planLine", invoice.planLine());
    fields.put("units", invoice.units());
    fields.put("unitPrice", invoice.unitPrice().toPlainString());
    fields.put("total", invoice.total().toPlainString());
    fields.put("account", invoice.account());
    return fields;
  }
}
