package org.expediente.procedures.contracts.payment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Shows the manager what may be asked for, and what was answered before. */
@DiagramBean("showContractPaymentRequest")
class ShowPaymentRequest implements TaskListener {
  private final Contracts contracts;
  private final ContractPayments payments;
  private final Payable payable;
  private final CurrentPayment current;
  private final ActTable acts;

  ShowPaymentRequest(
      Contracts contracts,
      ContractPayments payments,
      Payable payable,
      CurrentPayment current,
      ActTable acts) {
    this.contracts = contracts;
    this.payments = payments;
    this.payable = payable;
    this.current = current;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    String number = contract.caseNumber();
    task.setVariableLocal(
        "payable",
        "Recibido por acta %s; pagado en efectivo %s. Puede solicitar hasta %s por lo recibido y %s de anticipo."
            .formatted(
                Words.money(payments.accepted(number)),
                Words.money(payments.cashPaid(number)),
                Words.money(payable.of(contract, RequestKind.ESTIMACION)),
                Words.money(payable.of(contract, RequestKind.ANTICIPO))));
    task.setVariableLocal(
        "answer",
        current.find(task).map(this::answer).orElse("Es la primera vez que se presenta."));
  }

  private String answer(PaymentRequest request) {
    return acts.of(request.id()).stream()
        .reduce((one, later) -> later)
        .map(act -> Words.shown("Sobre la %s: %s".formatted(request.title(), act.reason())))
        .orElseThrow();
  }
}
