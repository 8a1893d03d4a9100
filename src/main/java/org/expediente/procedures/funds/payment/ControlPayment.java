package org.expediente.procedures.funds.payment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.Purpose;

/**
 * Prior control (A32): commits what is payable and objects to the rest. Looks at everything again,
 * with the case held, so that two invoices cannot both take the last of a line.
 */
@DiagramBean("controlPayment")
class ControlPayment implements TaskListener {
  private static final String BASIS = "A-S21 y A-S37 del documento de buenas prácticas del MJSP";

  private final Executions executions;
  private final CurrentPayment current;
  private final Recheck recheck;
  private final Commitments commitments;
  private final Objections objections;
  private final PaymentTable payments;

  ControlPayment(
      Executions executions,
      CurrentPayment current,
      Recheck recheck,
      Commitments commitments,
      Objections objections,
      PaymentTable payments) {
    this.executions = executions;
    this.current = current;
    this.recheck = recheck;
    this.commitments = commitments;
    this.objections = objections;
    this.payments = payments;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    DirectPayment payment = current.hold(task);
    switch (form.text("decision")) {
      case "APROBAR" -> commit(payment, form.text("commitment"));
      case "DEVOLVER" -> payments.toReturn(payment, form.text("reason"));
      default -> {
        // the cross-check runs again
      }
    }
  }

  private void commit(DirectPayment payment, String reference) {
    executions.holdInForce(payment.caseNumber());
    recheck.same(payment);
    commitments.commit(
        new Commitment(
            payment.caseNumber(),
            Purpose.PAGO_DIRECTO,
            payment.id(),
            payment.invoice().planLine(),
            payment.payable(),
            reference));
    if (payment.objected().signum() > 0) {
      objections.raise(
          payment.caseNumber(),
          ObjectionSource.PAGO_DIRECTO,
          payment.id(),
          null,
          payment.objected(),
          "Factura %s: se facturaron %d unidades y son pagables %d."
              .formatted(
                  payment.invoice().number(), payment.invoice().units(), payment.payableUnits()),
          BASIS);
    }
    payments.committed(payment, reference);
  }
}
