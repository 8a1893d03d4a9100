package org.expediente.procedures.contracts.closing.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Marks from 1 (deficient) to 5 (excellent). */
public record Scores(int timeliness, int followUp, int documentation, int incidents) {

  /** With one decimal. */
  public BigDecimal average() {
    return BigDecimal.valueOf((long) timeliness + followUp + documentation + incidents)
        .divide(BigDecimal.valueOf(4), 1, RoundingMode.HALF_UP);
  }
}
