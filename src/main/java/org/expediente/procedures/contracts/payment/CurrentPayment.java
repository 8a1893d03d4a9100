package org.expediente.procedures.contracts.payment;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** The request that a process deals with. */
@Component
class CurrentPayment {
  /** Variable of the process: id of the request. */
  static final String ID = "paymentRequestId";

  private final RequestTable requests;
  private final Contracts contracts;

  CurrentPayment(RequestTable requests, Contracts contracts) {
    this.requests = requests;
    this.contracts = contracts;
  }

  /** Empty before the first request. */
  Optional<PaymentRequest> find(VariableScope scope) {
    return Optional.ofNullable((Number) scope.getVariable(ID))
        .map(id -> requests.find(id.longValue()));
  }

  PaymentRequest read(VariableScope scope) {
    return find(scope).orElseThrow();
  }

  /** The request, with the contract's case held until the transaction ends. */
  PaymentRequest hold(DelegateExecution execution) {
    contracts.hold(execution.getProcessBusinessKey());
    return read(execution);
  }
}
