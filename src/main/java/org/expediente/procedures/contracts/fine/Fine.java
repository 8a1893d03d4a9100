package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fine that the authority imposed.
 *
 * @param contractorNit with hyphens
 * @param computationId what it was computed from
 * @param amount USD
 * @param firmOn null until no appeal is possible
 * @param paidOn null until it is paid in full
 */
public record Fine(
    long proceedingId,
    String contractCase,
    String contractorNit,
    long computationId,
    BigDecimal amount,
    FineState state,
    LocalDate imposedOn,
    LocalDate firmOn,
    LocalDate paidOn) {

  /** Whether the contractor owes it now. */
  public boolean owed() {
    return state == FineState.FIRME || state == FineState.EN_COBRO;
  }
}
