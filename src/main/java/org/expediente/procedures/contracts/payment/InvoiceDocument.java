package org.expediente.procedures.contracts.payment;

import java.util.List;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** The invoice of a request: a document that serves no other one. */
@Component
class InvoiceDocument {
  private final Documents documents;
  private final RequestTable requests;

  InvoiceDocument(Documents documents, RequestTable requests) {
    this.documents = documents;
    this.requests = requests;
  }

  /**
   * The newest that no live request has taken.
   *
   * @throws Refusal invalid, where there is none
   */
  long of(String contractCase) {
    List<Long> taken =
        requests.live(contractCase).stream().map(PaymentRequest::documentId).toList();
    return documents.of(contractCase).stream()
        .filter(StoredDocument::inForce)
        .filter(document -> document.type().equals("contract-invoice"))
        .map(StoredDocument::id)
        .filter(id -> !taken.contains(id))
        .reduce((one, newer) -> newer)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "contracts.payment.document",
                    "Falta la factura o recibo de esta solicitud: cárguelo en el expediente."));
  }
}
