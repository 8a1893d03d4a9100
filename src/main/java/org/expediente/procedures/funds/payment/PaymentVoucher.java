package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** Data of the voucher that organisation and supplier get (A34). */
@Component
class PaymentVoucher implements DocumentModel {
  private final PaymentPapers papers;

  PaymentVoucher(PaymentPapers papers) {
    this.papers = papers;
  }

  @Override
  public String template() {
    return "direct-payment-voucher";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    DirectPayment payment = papers.subject(caseNumber);
    Map<String, Object> model = papers.of(payment);
    model.put("account", payment.invoice().account());
    model.put("commitment", payment.commitment());
    model.put("authorisedOn", payment.authorisedOn());
    model.put("paidOn", payment.paidOn());
    model.put("bankReference", payment.bankReference());
    return model;
  }
}
