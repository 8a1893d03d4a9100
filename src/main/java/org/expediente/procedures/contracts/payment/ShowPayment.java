package org.expediente.procedures.contracts.payment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Shows what is to be reviewed or paid, part by part. */
@DiagramBean("showContractPayment")
class ShowPayment implements TaskListener {
  private final CurrentPayment current;
  private final PaymentComputer computer;
  private final ContractPayments payments;

  ShowPayment(CurrentPayment current, PaymentComputer computer, ContractPayments payments) {
    this.current = current;
    this.computer = computer;
    this.payments = payments;
  }

  @Override
  public void notify(DelegateTask task) {
    PaymentRequest request = current.read(task);
    String number = request.contractCase();
    task.setVariableLocal(
        "paymentSummary", "Solicitud por %s. %s".formatted(request.title(), request.note()));
    task.setVariableLocal(
        "paymentParts",
        "%s. Falta pagar %s."
            .formatted(computer.of(request).told(), Words.money(computer.left(request))));
    task.setVariableLocal(
        "paymentBooks",
        "Recibido por acta %s; pagado en efectivo %s; anticipo por amortizar %s; retenido %s"
            .formatted(
                Words.money(payments.accepted(number)),
                Words.money(payments.cashPaid(number)),
                Words.money(payments.advancePending(number)),
                Words.money(payments.retained(number))));
  }
}
