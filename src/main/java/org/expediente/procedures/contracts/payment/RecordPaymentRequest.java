package org.expediente.procedures.contracts.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Takes in what the manager asks to be paid, or that it is given up. */
@DiagramBean("recordContractPaymentRequest")
class RecordPaymentRequest implements TaskListener {
  private final Contracts contracts;
  private final InvoiceDocument invoices;
  private final RequestRules rules;
  private final RequestTable requests;
  private final Journal journal;

  RecordPaymentRequest(
      Contracts contracts,
      InvoiceDocument invoices,
      RequestRules rules,
      RequestTable requests,
      Journal journal) {
    this.contracts = contracts;
    this.invoices = invoices;
    this.rules = rules;
    this.requests = requests;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    if ("DESISTIR".equals(form.text("action"))) {
      record(task, "contracts.paymentWithdrawn", Map.of("reason", form.text("note")));
      return;
    }
    PaymentRequest request = request(contract.caseNumber(), form);
    rules.check(contract, request);
    long id = requests.add(request);
    task.getExecution().setVariable(CurrentPayment.ID, id);
    record(
        task,
        "contracts.paymentRequested",
        Map.of(
            "request", id,
            "kind", request.kind().label(),
            "invoice", request.invoice(),
            "amount", Words.money(request.gross())));
  }

  private PaymentRequest request(String contractCase, Submission form) {
    String invoice = form.text("invoice");
    return new PaymentRequest(
        0,
        contractCase,
        RequestKind.valueOf(form.text("kind")),
        invoice,
        PaymentRequest.key(invoice),
        form.date("invoiceOn"),
        invoices.of(contractCase),
        form.money("gross"),
        form.text("note"),
        RequestState.SOLICITADA);
  }

  private void record(DelegateTask task, String kind, Map<String, ?> data) {
    journal.record(
        new Act(
            task.getExecution().getProcessBusinessKey(), kind, task.getTaskDefinitionKey(), data));
  }
}
