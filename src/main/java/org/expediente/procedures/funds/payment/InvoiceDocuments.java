package org.expediente.procedures.funds.payment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Finds the documents of an invoice: the newest of each type that no other invoice rests on. */
@Component
class InvoiceDocuments {
  static final String INVOICE = "supplier-invoice";
  static final String MINUTES = "reception-minutes";

  private final Documents documents;
  private final PaymentTable payments;

  InvoiceDocuments(Documents documents, PaymentTable payments) {
    this.documents = documents;
    this.payments = payments;
  }

  /** Of a new invoice; refuses where one of the three is missing. */
  Evidence fresh(String caseNumber) {
    return new Evidence(
        needed(caseNumber, INVOICE),
        needed(caseNumber, MINUTES),
        needed(caseNumber, ServedIntake.TYPE));
  }

  /** Of a corrected invoice; refuses where nothing new was brought. */
  Evidence renewed(DirectPayment payment) {
    String caseNumber = payment.caseNumber();
    Evidence before = payment.evidence();
    Evidence after =
        new Evidence(
            unused(caseNumber, INVOICE).orElse(before.invoice()),
            unused(caseNumber, MINUTES).orElse(before.minutes()),
            unused(caseNumber, ServedIntake.TYPE).orElse(before.list()));
    if (after.equals(before)) {
      throw Refusal.invalid(
          "funds.payment.nothingNew",
          "Cargue primero el documento que respalda la corrección: factura, acta o lista.");
    }
    return after;
  }

  /** Newest document of the type that no invoice rests on. */
  private Optional<Long> unused(String caseNumber, String type) {
    Set<Long> used = new HashSet<>();
    for (DirectPayment payment : payments.of(caseNumber)) {
      Evidence evidence = payment.evidence();
      used.addAll(List.of(evidence.invoice(), evidence.minutes(), evidence.list()));
    }
    return documents.of(caseNumber).stream()
        .filter(d -> d.type().equals(type) && d.inForce() && !used.contains(d.id()))
        .map(StoredDocument::id)
        .max(Long::compare);
  }

  private long needed(String caseNumber, String type) {
    return unused(caseNumber, type)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "funds.payment.documents",
                    "Falta un documento propio de esta factura: los cargados ya respaldan otra."
                        + " Cargue la factura, el acta de recepción y la lista de personas."));
  }
}
