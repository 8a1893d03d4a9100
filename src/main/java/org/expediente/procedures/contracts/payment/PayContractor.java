package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.rules.Ruling;

/** The treasury pays what was approved, in one part or several, or sends it back. */
@DiagramBean("payContractor")
class PayContractor implements TaskListener {
  private final CurrentPayment current;
  private final Gate gate;
  private final PaymentComputer computer;
  private final PayRules rules;
  private final PaymentMovements movements;
  private final RequestTable requests;
  private final ActTable acts;
  private final Journal journal;

  PayContractor(
      CurrentPayment current,
      Gate gate,
      PaymentComputer computer,
      PayRules rules,
      PaymentMovements movements,
      RequestTable requests,
      ActTable acts,
      Journal journal) {
    this.current = current;
    this.gate = gate;
    this.computer = computer;
    this.rules = rules;
    this.movements = movements;
    this.requests = requests;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    PaymentRequest request = current.hold(task.getExecution());
    Submission form = Submission.of(task);
    if ("DEVOLVER".equals(form.text("outcome"))) {
      sendBack(task, request, form.text("reason"));
      return;
    }
    refuseHeld(request);
    PaidPart part = new PaidPart(form.money("amount"), form.date("paidOn"), form.text("reference"));
    BigDecimal left = computer.left(request);
    rules.check(request, part, left);
    Breakdown parts = computer.of(request);
    movements.write(request, parts, part);
    boolean whole = part.amount().compareTo(left) == 0;
    requests.move(request, whole ? RequestState.PAGADA : RequestState.PARCIAL);
    task.getExecution().setVariable("paymentOpen", !whole);
    paid(task, request, parts, part);
  }

  private void sendBack(DelegateTask task, PaymentRequest request, String reason) {
    if (request.state() == RequestState.PARCIAL) {
      throw Refusal.conflict(
          "contracts.payment.begun", "Ya se pagó una parte de esta solicitud: pague lo que falta.");
    }
    requests.move(request, RequestState.DEVUELTA);
    acts.add(new PaymentAct(request.id(), "PAGO", "DEVOLVER", reason, null));
    record(
        task,
        "contracts.paymentReturned",
        Map.of("request", request.id(), "invoice", request.invoice(), "reason", reason));
  }

  /** What came up since the approval counts, too: money that left does not come back. */
  private void refuseHeld(PaymentRequest request) {
    Ruling ruling = gate.ask(request);
    if (!ruling.text("resultado").equals(Gate.RELEASE)) {
      throw Refusal.conflict(
          "contracts.payment.held",
          "La compuerta ya no permite este pago. %s".formatted(ruling.text("mensaje")));
    }
  }

  private void paid(DelegateTask task, PaymentRequest request, Breakdown parts, PaidPart part) {
    String reference = part.reference() == null ? "sin transferencia" : part.reference();
    acts.add(new PaymentAct(request.id(), "PAGO", "PAGAR", reference, null));
    record(
        task,
        "contracts.paid",
        Map.of(
            "request", request.id(),
            "invoice", request.invoice(),
            "amount", Words.money(part.amount()),
            "reference", reference,
            "amortised", Words.money(parts.amortisation()),
            "retained", Words.money(parts.retention()),
            "deducted", Words.money(parts.deducted())));
  }

  private void record(DelegateTask task, String kind, Map<String, ?> data) {
    journal.record(
        new Act(
            task.getExecution().getProcessBusinessKey(), kind, task.getTaskDefinitionKey(), data));
  }
}
