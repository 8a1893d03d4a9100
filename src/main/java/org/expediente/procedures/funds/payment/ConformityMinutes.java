package org.expediente.procedures.funds.payment;

import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.springframework.stereotype.Component;

/** Data of the minutes of reception and conformity (A.7, direct payment). */
@Component
class ConformityMinutes implements DocumentModel {
  private final PaymentPapers papers;
  private final Samples samples;
  private final PaymentFindings findings;

  ConformityMinutes(PaymentPapers papers, Samples samples, PaymentFindings findings) {
    this.papers = papers;
    this.samples = samples;
    this.findings = findings;
  }

  @Override
  public String template() {
    return "direct-payment-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    DirectPayment payment = papers.subject(caseNumber);
    List<SampledPerson> asked = samples.of(payment);
    Map<String, Object> model = papers.of(payment);
    model.put("conforming", payment.state() == PaymentState.CONFORME);
    model.put("seed", payment.seed());
    model.put("asked", (long) asked.size());
    model.put("confirmed", asked.stream().filter(SampledPerson::confirmed).count());
    model.put("sample", asked);
    model.put("findings", findings.of(payment).stream().map(PaymentFinding::message).toList());
    return model;
  }
}
