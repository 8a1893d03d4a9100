package org.expediente.procedures.contracts.setup;

import java.time.LocalDate;

/**
 * How a contract counts its term.
 *
 * @param fromReceipt whether the start order counts from its receipt, else from its sending
 * @param inclusive whether the first day is day 1 of the term
 */
record TermRule(boolean fromReceipt, boolean inclusive) {

  /** First day of the term. */
  LocalDate start(LocalDate sentOn, LocalDate receivedOn) {
    return fromReceipt ? receivedOn : sentOn;
  }

  /** Last day of so many calendar days. */
  LocalDate last(LocalDate start, int days) {
    return start.plusDays(inclusive ? days - 1L : days);
  }
}
