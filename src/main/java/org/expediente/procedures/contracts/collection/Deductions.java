package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be taken off payments: nothing, unless the contract allows it and somebody pays. */
@Component
class Deductions {
  private final ObjectProvider<PendingPayments> pending;

  Deductions(ObjectProvider<PendingPayments> pending) {
    this.pending = pending;
  }

  /** USD. */
  BigDecimal possible(Contract contract) {
    PendingPayments payments = pending.getIfAvailable();
    return payments == null || !contract.deductsFines()
        ? BigDecimal.ZERO
        : payments.deductible(contract.caseNumber());
  }

  void take(Contract contract, FinePayment deduction) {
    pending
        .getObject()
        .deduct(
            contract.caseNumber(),
            deduction.proceedingId(),
            deduction.amount(),
            deduction.reference());
  }
}
