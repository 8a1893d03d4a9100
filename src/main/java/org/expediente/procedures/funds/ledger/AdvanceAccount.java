package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What became of one advance. Only what was accepted counts as accounted for: neither what was
 * merely filed nor what is observed (DMN-A6).
 *
 * @param number of the advance
 * @param transferred USD
 * @param dueOn last day to account for it
 * @param state PENDIENTE, PRESENTADA, CERRADA
 * @param filedOn null until the organisation has accounted for it
 * @param reported USD; sum of its documents
 * @param accepted USD
 * @param objected USD
 */
public record AdvanceAccount(
    String caseNumber,
    int number,
    BigDecimal transferred,
    LocalDate transferredOn,
    LocalDate dueOn,
    String state,
    LocalDate filedOn,
    BigDecimal reported,
    BigDecimal accepted,
    BigDecimal objected) {

  /** Transferred and not yet accepted, USD; below zero where more was spent. */
  public BigDecimal unaccounted() {
    return transferred.subtract(accepted);
  }

  /** Whether the term to account passed without a filing. */
  public boolean overdue(LocalDate today) {
    return filedOn == null && today.isAfter(dueOn);
  }
}
