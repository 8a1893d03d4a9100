package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.stereotype.Component;

/** How much may still be asked for; callers hold the case. */
@Component
class Payable {
  private final ContractPayments payments;
  private final PaymentComputer computer;
  private final RequestTable requests;

  Payable(ContractPayments payments, PaymentComputer computer, RequestTable requests) {
    this.payments = payments;
    this.computer = computer;
    this.requests = requests;
  }

  /** USD of a kind, of all that was accepted or agreed less what is asked for or paid. */
  BigDecimal of(Contract contract, RequestKind kind) {
    return kind == RequestKind.ANTICIPO ? advance(contract) : accepted(contract);
  }

  private BigDecimal accepted(Contract contract) {
    return payments.accepted(contract.caseNumber()).subtract(computer.requested(contract));
  }

  private BigDecimal advance(Contract contract) {
    return requests.live(contract.caseNumber()).stream()
        .filter(request -> request.kind() == RequestKind.ANTICIPO)
        .map(PaymentRequest::gross)
        .reduce(contract.advanceAmount(), BigDecimal::subtract);
  }
}
