package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Takes as much of the fine off pending payments as they hold; nobody types how much. */
@DiagramBean("orderFineDeduction")
class OrderFineDeduction implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FinePayments payments;
  private final Deductions deductions;
  private final Clock clock;

  OrderFineDeduction(
      Proceedings proceedings,
      Contracts contracts,
      FinePayments payments,
      Deductions deductions,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.payments = payments;
    this.deductions = deductions;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    // held first: a payment made meanwhile leaves less to take
    Contract contract = contracts.hold(proceeding.contractCase());
    BigDecimal amount = deductions.possible(contract).min(payments.rest(proceeding.id()));
    if (amount.signum() == 0) {
      return; // paid, or paid out, since the task was made: the diagram asks again
    }
    FinePayment deduction =
        new FinePayment(
            proceeding.id(),
            PaymentWay.DESCUENTO,
            amount.setScale(2),
            LocalDate.now(clock),
            Submission.of(task).text("reference"));
    payments.add(deduction, task.getTaskDefinitionKey());
    deductions.take(contract, deduction);
  }
}
