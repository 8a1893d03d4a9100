package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Takes a corrected invoice with the document that supports it, or notes why it goes back. */
@DiagramBean("resolveObservation")
class ResolveObservation implements TaskListener {
  private final CurrentPayment current;
  private final InvoiceDocuments documents;
  private final InvoiceRules rules;
  private final ChargeRules charges;
  private final PaymentTable payments;
  private final SupplierRules suppliers;
  private final Journal journal;

  ResolveObservation(
      CurrentPayment current,
      InvoiceDocuments documents,
      InvoiceRules rules,
      ChargeRules charges,
      PaymentTable payments,
      SupplierRules suppliers,
      Journal journal) {
    this.current = current;
    this.documents = documents;
    this.rules = rules;
    this.charges = charges;
    this.payments = payments;
    this.suppliers = suppliers;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.hold(task);
    Submission form = Submission.of(task);
    switch (form.text("decision")) {
      case "CORREGIR" -> correct(payment, form, task.getTaskDefinitionKey());
      case "CUENTA" -> suppliers.refuseUnlessAnotherAccount(payment);
      case "DEVOLVER" -> payments.toReturn(payment, form.text("reason"));
      default -> {
        // the cross-check runs again on what is there
      }
    }
  }

  private void correct(DirectPayment payment, Submission form, String step) {
    Invoice before = payment.invoice();
    Invoice after = InvoiceFields.read(form, before.supplier());
    Evidence evidence = documents.renewed(payment);
    rules.check(payment.caseNumber(), after, evidence);
    if (!ChargeRules.same(before, after)) {
      charges.charge(payment.caseNumber(), after, evidence);
    }
    payments.correct(payment, after, evidence);
    journal.record(
        new Act(
            payment.caseNumber(),
            "funds.payment.corrected",
            step,
            Map.of(
                "payment", payment.id(),
                "before", before.toString(),
                "after", after.toString())));
  }
}
