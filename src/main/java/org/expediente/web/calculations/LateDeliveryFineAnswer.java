package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.expediente.procedures.contracts.fine.FineFlag;
import org.expediente.procedures.contracts.fine.FineResult;

/**
 * A fine; money in USD as text.
 *
 * @param percentage of the base, five decimals: {@code 5.12500} is 5.125 %
 * @param gross exact, with as many decimals as it takes and two at least
 * @param payable two decimals
 * @param cap exact, with two decimals at least
 */
record LateDeliveryFineAnswer(
    @Schema(example = "5.12500") String percentage,
    @Schema(example = "632.450625") String gross,
    @Schema(example = "632.45") String payable,
    @Schema(example = "10170.00") String cap,
    boolean reachesCap,
    FineFlag flag) {
  private static final int PERCENT_DECIMALS = 5;

  static LateDeliveryFineAnswer of(BigDecimal share, FineResult fine) {
    return new LateDeliveryFineAnswer(
        exact(PERCENT_DECIMALS, share.movePointRight(2)),
        exact(2, fine.gross()),
        exact(2, fine.payable()),
        exact(2, fine.cap()),
        fine.reachesCap(),
        fine.flag());
  }

  /** Without idle zeros, and never with fewer decimals than that; nothing is rounded. */
  private static String exact(int decimals, BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < decimals ? bare.setScale(decimals) : bare).toPlainString();
  }
}
