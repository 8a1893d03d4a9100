package org.expediente.procedures.funds.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.diagram.Words;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.fiscal.FiscalDocument;
import org.expediente.procedures.funds.fiscal.FiscalDocuments;
import org.expediente.procedures.funds.fiscal.FiscalUse;
import org.expediente.procedures.funds.payment.PaymentFinding.Kind;
import org.springframework.stereotype.Component;

/** An invoice is charged once: here, to no advance and in no other case (A.10). */
@Component
class ChargeRules {
  private final FiscalDocuments fiscal;
  private final PaymentTable payments;
  private final Documents documents;

  ChargeRules(FiscalDocuments fiscal, PaymentTable payments, Documents documents) {
    this.fiscal = fiscal;
    this.payments = payments;
    this.documents = documents;
  }

  /**
   * Charges the invoice to this case. One that was returned here keeps its mark, so that no other
   * case takes it, and may come again here.
   */
  void charge(String caseNumber, Invoice invoice, Evidence evidence) {
    FiscalDocument document = document(invoice, evidence);
    if (!returnedHere(caseNumber, document)) {
      fiscal.charge(document, caseNumber, FiscalUse.DIRECT_PAYMENT);
    }
  }

  private boolean returnedHere(String caseNumber, FiscalDocument document) {
    List<DirectPayment> same =
        payments.of(caseNumber).stream()
            .filter(payment -> same(payment.invoice(), document))
            .toList();
    return !same.isEmpty()
        && same.stream().allMatch(payment -> payment.state() == PaymentState.DEVUELTA);
  }

  private static boolean same(Invoice invoice, FiscalDocument document) {
    return invoice.supplier().equals(document.issuer())
        && invoice.type() == document.type()
        && invoice.document(null).numberKey().equals(document.numberKey());
  }

  /** Whether both are the same fiscal document, in whatever spelling. */
  static boolean same(Invoice one, Invoice other) {
    return same(one, other.document(null));
  }

  /** Where else it is charged, and what looks like it; the latter stops nothing. */
  List<PaymentFinding> of(DirectPayment payment) {
    FiscalDocument document = document(payment.invoice(), payment.evidence());
    Optional<FiscalUse> elsewhere =
        fiscal
            .use(document)
            .filter(
                use ->
                    !use.kind().equals(FiscalUse.DIRECT_PAYMENT)
                        || !use.caseNumber().equals(payment.caseNumber()));
    return Stream.concat(
            elsewhere
                .map(
                    use ->
                        PaymentFinding.block(
                            Kind.DOCUMENTO,
                            "Documento ya rendido en %s el %s."
                                .formatted(use.caseNumber(), Words.date(use.usedOn()))))
                .stream(),
            fiscal.alike(document).stream()
                .map(sentence -> PaymentFinding.note(Kind.ALERTA, sentence)))
        .toList();
  }

  private FiscalDocument document(Invoice invoice, Evidence evidence) {
    return invoice.document(documents.find(evidence.invoice()).sha256());
  }
}
