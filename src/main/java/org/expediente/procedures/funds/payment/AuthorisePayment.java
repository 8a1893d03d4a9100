package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** Records whether the authority lets the payment be made (A32). */
@DiagramBean("authorisePayment")
class AuthorisePayment implements TaskListener {
  private final Executions executions;
  private final CurrentPayment current;
  private final PaymentTable payments;
  private final PaymentValues values;
  private final Journal journal;

  AuthorisePayment(
      Executions executions,
      CurrentPayment current,
      PaymentTable payments,
      PaymentValues values,
      Journal journal) {
    this.executions = executions;
    this.current = current;
    this.payments = payments;
    this.values = values;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.hold(task);
    Submission form = Submission.of(task);
    if (form.text("decision").equals("RECHAZAR")) {
      payments.toReturn(payment, form.text("reason"));
      return;
    }
    executions.holdInForce(payment.caseNumber());
    payments.authorised(payment, values.today());
    journal.record(
        new Act(
            payment.caseNumber(),
            "funds.payment.authorised",
            task.getTaskDefinitionKey(),
            Map.of("payment", payment.id(), "amount", payment.payable())));
  }
}
