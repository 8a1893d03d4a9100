package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What of one advance was accepted so far, USD. */
record AdvanceState(
    String caseNumber, LocalDate transferredOn, BigDecimal transferred, BigDecimal accepted) {

  BigDecimal open() {
    return transferred.subtract(accepted);
  }
}
