package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** Stores an invoice with its documents, once in all cases and years (A29). */
@DiagramBean("registerInvoice")
class RegisterInvoice implements TaskListener {
  private final Executions executions;
  private final SupplierAccounts accounts;
  private final InvoiceDocuments documents;
  private final InvoiceRules rules;
  private final ChargeRules charges;
  private final PaymentTable payments;
  private final Journal journal;

  RegisterInvoice(
      Executions executions,
      SupplierAccounts accounts,
      InvoiceDocuments documents,
      InvoiceRules rules,
      ChargeRules charges,
      PaymentTable payments,
      Journal journal) {
    this.executions = executions;
    this.accounts = accounts;
    this.documents = documents;
    this.rules = rules;
    this.charges = charges;
    this.payments = payments;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    executions.hold(caseNumber);
    accounts.keep(caseNumber);
    Submission form = Submission.of(task);
    Invoice invoice = InvoiceFields.read(form, form.text("supplier"));
    Evidence evidence = documents.fresh(caseNumber);
    rules.check(caseNumber, invoice, evidence);
    charges.charge(caseNumber, invoice, evidence);
    long id = payments.add(caseNumber, invoice, evidence);
    task.getExecution().setVariable(CurrentPayment.VARIABLE, id);
    journal.record(
        new Act(
            caseNumber,
            "funds.payment.registered",
            task.getTaskDefinitionKey(),
            Map.of(
                "payment", id,
                "supplier", invoice.supplier(),
                "invoice", invoice.number(),
                "amount", invoice.total())));
  }
}
