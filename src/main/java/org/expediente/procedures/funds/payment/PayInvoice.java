package org.expediente.procedures.funds.payment;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;

/**
 * Records the bank's payment (A33): into the account that is validated at this moment, of exactly
 * what was committed, once.
 */
@DiagramBean("payInvoice")
class PayInvoice implements TaskListener {
  private final Executions executions;
  private final CurrentPayment current;
  private final Recheck recheck;
  private final Movements movements;
  private final PaymentTable payments;

  PayInvoice(
      Executions executions,
      CurrentPayment current,
      Recheck recheck,
      Movements movements,
      PaymentTable payments) {
    this.executions = executions;
    this.current = current;
    this.recheck = recheck;
    this.movements = movements;
    this.payments = payments;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.hold(task);
    Submission form = Submission.of(task);
    if (form.text("decision").equals("DEVOLVER")) {
      payments.toReturn(payment, form.text("reason"));
      return;
    }
    executions.holdInForce(payment.caseNumber());
    recheck.same(payment);
    LocalDate on = form.date("paidOn");
    check(payment, on, form.text("account"));
    String reference = form.text("bankReference");
    movements.record(
        new Movement(
            payment.caseNumber(),
            MovementKind.PAGO_DIRECTO,
            payment.id(),
            payment.invoice().planLine(),
            payment.payable(),
            on,
            reference,
            payment.invoice().account()));
    payments.paid(payment, on, reference);
  }

  private static void check(DirectPayment payment, LocalDate on, String account) {
    if (!payment.invoice().account().equals(account)) {
      throw Refusal.conflict(
          "funds.payment.account",
          "La cuenta pagada no es la cuenta validada del proveedor (%s). Revise la transferencia."
              .formatted(payment.invoice().account()));
    }
    if (on.isBefore(payment.authorisedOn())) {
      throw Refusal.invalid(
          "funds.payment.early",
          "La fecha del banco (%s) es anterior a la autorización (%s)."
              .formatted(Words.date(on), Words.date(payment.authorisedOn())));
    }
  }
}
