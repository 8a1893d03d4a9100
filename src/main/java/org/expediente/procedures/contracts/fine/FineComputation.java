package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A fine as it was computed once, with all that it was computed from.
 *
 * @param cutOff what was not delivered is late up to this day
 * @param contractValue USD in force on the cut-off
 * @param excusedDays taken off each delay, because they are not the contractor's
 */
public record FineComputation(
    long id,
    String contractCase,
    FineStage stage,
    LocalDate cutOff,
    BigDecimal contractValue,
    int excusedDays,
    FineGround ground,
    List<Line> lines,
    FineResult result) {
  public FineComputation {
    lines = List.copyOf(lines);
  }

  /**
   * One base.
   *
   * @param obligation its code
   * @param deliveredOn null where it was not delivered
   * @param days calendar days of delay that count
   * @param percentage of the base: 3.125 is 3.125 %
   * @param gross USD, exact
   */
  public record Line(
      long obligationId,
      String obligation,
      BigDecimal base,
      LocalDate dueOn,
      LocalDate deliveredOn,
      int days,
      BigDecimal percentage,
      BigDecimal gross) {}
}
