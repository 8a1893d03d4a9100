package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.util.List;

/**
 * A base that is late.
 *
 * @param base USD
 * @param days calendar days of delay, 0 or more
 */
public record FinePart(BigDecimal base, int days) {
  static List<FinePart> of(List<FineComputation.Line> lines) {
    return lines.stream().map(line -> new FinePart(line.base(), line.days())).toList();
  }
}
