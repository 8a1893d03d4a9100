package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.Purpose;

/**
 * Sends an invoice back: nothing is paid, what was committed is free again, and an objection to
 * part of it has lost its object.
 */
@DiagramBean("returnInvoice")
class ReturnInvoice implements JavaDelegate {
  private static final String EXPIRED = "Venció el plazo para resolver las observaciones.";

  private final CurrentPayment current;
  private final PaymentTable payments;
  private final Commitments commitments;
  private final Objections objections;
  private final Journal journal;

  ReturnInvoice(
      CurrentPayment current,
      PaymentTable payments,
      Commitments commitments,
      Objections objections,
      Journal journal) {
    this.current = current;
    this.payments = payments;
    this.commitments = commitments;
    this.objections = objections;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DirectPayment payment = current.hold(execution);
    String reason = payment.returnReason() == null ? EXPIRED : payment.returnReason();
    commitments.release(payment.caseNumber(), Purpose.PAGO_DIRECTO, payment.id());
    objections.of(payment.caseNumber()).stream()
        .filter(o -> o.source() == ObjectionSource.PAGO_DIRECTO && o.sourceId() == payment.id())
        .forEach(
            o -> objections.resolved(o, BigDecimal.ZERO.setScale(2), "Se devolvió la factura."));
    payments.toReturn(payment, reason);
    payments.move(payment, PaymentState.DEVUELTA);
    journal.record(
        new Act(
            payment.caseNumber(),
            "funds.payment.returned",
            execution.getCurrentActivityId(),
            Map.of(
                "payment", payment.id(),
                "invoice", payment.invoice().number(),
                "reason", reason)));
  }
}
