package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import org.expediente.procedures.contracts.contract.Contract;
import org.springframework.stereotype.Component;

/** What can be taken off payments: nothing, unless the contract allows it and somebody pays. */
@Component
class Deductions {
  private final PendingPayments pending;

  Deductions(PendingPayments pending) {
    this.pending = pending;
  }

  /** USD. */
  BigDecimal possible(Contract contract) {
    return contract.deductsFines()
        ? pending.deductible(contract.caseNumber())
        : BigDecimal.ZERO.setScale(2);
  }

  void take(Contract contract, FinePayment deduction) {
    pending.deduct(
        contract.caseNumber(), deduction.proceedingId(), deduction.amount(), deduction.reference());
  }
}
