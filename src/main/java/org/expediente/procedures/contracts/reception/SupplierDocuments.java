package org.expediente.procedures.contracts.reception;

import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** The scans of the supplier's documents: one for each delivery (B.10, back-dated acts). */
@Component
class SupplierDocuments {
  private static final String TYPE = "delivery-document";

  private final Documents documents;
  private final ReceptionTable receptions;

  SupplierDocuments(Documents documents, ReceptionTable receptions) {
    this.documents = documents;
    this.receptions = receptions;
  }

  /**
   * The newest scan that served no other delivery.
   *
   * @throws Refusal invalid, where there is none
   */
  long unused(String contractCase) {
    return documents.of(contractCase).stream()
        .filter(document -> document.inForce() && document.type().equals(TYPE))
        .map(StoredDocument::id)
        .filter(id -> !receptions.used(id))
        .reduce((first, last) -> last)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "contracts.reception.document",
                    "Falta el documento del suministrante de esta entrega: cárguelo en el"
                        + " expediente."));
  }
}
