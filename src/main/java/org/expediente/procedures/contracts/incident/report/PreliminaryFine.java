package org.expediente.procedures.contracts.incident.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The fine as it stood in the report.
 *
 * @param cutOff what was not delivered is late up to this day
 * @param gross USD, exact
 * @param payable USD, rounded
 */
record PreliminaryFine(
    LocalDate cutOff,
    BigDecimal contractValue,
    BigDecimal gross,
    BigDecimal floor,
    BigDecimal cap,
    BigDecimal payable) {

  /** One base of it. */
  public record Line(
      BigDecimal base, LocalDate dueOn, LocalDate deliveredOn, int days, BigDecimal percentage) {}
}
