package org.expediente.procedures.funds.payment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.stereotype.Component;

/** The payment that an instance of {@code funds-direct-payment} is about. */
@Component
class CurrentPayment {
  static final String VARIABLE = "paymentId";

  private final PaymentTable payments;
  private final Executions executions;

  CurrentPayment(PaymentTable payments, Executions executions) {
    this.payments = payments;
    this.executions = executions;
  }

  /** Reads it with the case held: nothing else changes it until the transaction ends. */
  DirectPayment hold(DelegateExecution execution) {
    executions.hold(execution.getProcessBusinessKey());
    return read(execution);
  }

  /** As {@link #hold(DelegateExecution)}. */
  DirectPayment hold(DelegateTask task) {
    return hold(task.getExecution());
  }

  /** Reads it to show it. */
  DirectPayment read(DelegateExecution execution) {
    long id = ((Number) execution.getVariable(VARIABLE)).longValue();
    return payments
        .find(id)
        .filter(payment -> payment.caseNumber().equals(execution.getProcessBusinessKey()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No payment %d in %s".formatted(id, execution.getProcessBusinessKey())));
  }
}
