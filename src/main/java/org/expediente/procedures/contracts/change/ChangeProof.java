package org.expediente.procedures.contracts.change;

import org.expediente.documents.FreshDocuments;
import org.springframework.stereotype.Component;

/** The proof of a request; that of another one does not serve (B.10, generic force majeure). */
@Component
class ChangeProof {
  private final FreshDocuments documents;

  ChangeProof(FreshDocuments documents) {
    this.documents = documents;
  }

  /**
   * @throws Refusal invalid, unless a proof was handed in since the request
   */
  void require(Change of) {
    documents.require(
        of.contractCase(),
        "change-proof",
        of.requestedAt().toInstant(),
        "Falta la prueba de esta solicitud: cárguela en el expediente.");
  }
}
