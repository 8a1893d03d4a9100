package org.expediente.procedures.funds.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.supplier.Payee;
import org.expediente.procedures.funds.supplier.Payees;
import org.springframework.stereotype.Component;

/** What both documents on a payment say; figures are those of the tables (A.7). */
@Component
class PaymentPapers {
  private final PaymentTable payments;
  private final Payees suppliers;
  private final Assignments assignments;

  PaymentPapers(PaymentTable payments, Payees suppliers, Assignments assignments) {
    this.payments = payments;
    this.suppliers = suppliers;
    this.assignments = assignments;
  }

  /** The payment that this transaction has just moved. */
  DirectPayment subject(String caseNumber) {
    return payments.latest(caseNumber);
  }

  Map<String, Object> of(DirectPayment payment) {
    Invoice invoice = payment.invoice();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("organisation", assignments.of(payment.caseNumber()).ngoName());
    model.put("supplier", name(payment) + ", " + invoice.supplier());
    model.put("invoice", invoice.type() + " " + invoice.number());
    model.put("issuedOn", invoice.issuedOn());
    model.put("from", invoice.from());
    model.put("to", invoice.to());
    model.put("line", invoice.planLine());
    model.put("units", (long) invoice.units());
    model.put("unitPrice", invoice.unitPrice());
    model.put("total", invoice.total());
    model.put("payableUnits", (long) payment.payableUnits());
    model.put("payable", payment.payable());
    model.put("objected", payment.objected());
    model.put("policy", payment.policy().name());
    return model;
  }

  private String name(DirectPayment payment) {
    return suppliers
        .find(payment.caseNumber(), payment.invoice().supplier())
        .map(Payee::name)
        .orElseThrow();
  }
}
