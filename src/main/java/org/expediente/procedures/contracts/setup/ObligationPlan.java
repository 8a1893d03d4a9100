package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The obligations of a contract as its manager listed them.
 *
 * @param expectedStart when the manager means to give the start order
 */
record ObligationPlan(LocalDate expectedStart, List<PlannedObligation> rows) {
  ObligationPlan {
    rows = List.copyOf(rows);
  }

  /** USD of all of them. */
  BigDecimal total() {
    return rows.stream()
        .map(PlannedObligation::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
