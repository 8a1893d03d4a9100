package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The fine for delay (LACAP 85, B.9). Decimal and exact to the end; rounded once. */
public final class FineFormula {
  private FineFormula() {}

  /**
   * Sums what is late and applies cap and floor.
   *
   * @param contractValue USD in force, with its modifications
   */
  public static FineResult of(List<FinePart> parts, BigDecimal contractValue, FineRules rules) {
    List<BigDecimal> each =
        parts.stream()
            .filter(part -> part.days() > 0)
            .map(part -> part.base().multiply(rules.share(part.days())))
            .toList();
    BigDecimal gross = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal cap = contractValue.multiply(rules.capShare());
    boolean reachesCap = !each.isEmpty() && gross.compareTo(cap) >= 0;
    if (each.isEmpty()) {
      return result(gross, cap, false, BigDecimal.ZERO, FineFlag.SIN_MORA);
    }
    BigDecimal due = rules.capLimits() ? gross.min(cap) : gross;
    BigDecimal floored = floored(each, due, rules);
    if (floored.compareTo(due) <= 0) {
      return result(gross, cap, reachesCap, due, FineFlag.NORMAL);
    }
    FineFlag flag = floored.compareTo(cap) > 0 ? FineFlag.PISO_SUPERA_TOPE : FineFlag.PISO;
    return result(gross, cap, reachesCap, floored, flag);
  }

  private static BigDecimal floored(List<BigDecimal> each, BigDecimal due, FineRules rules) {
    return rules.floorPerPart()
        ? each.stream().map(rules.floor()::max).reduce(BigDecimal.ZERO, BigDecimal::add).max(due)
        : due.max(rules.floor());
  }

  private static FineResult result(
      BigDecimal gross, BigDecimal cap, boolean reachesCap, BigDecimal exact, FineFlag flag) {
    return new FineResult(
        gross, cap, reachesCap, exact, exact.setScale(2, RoundingMode.HALF_UP), flag);
  }
}
