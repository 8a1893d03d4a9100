package org.expediente.web.calculations;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.expediente.procedures.funds.liquidation.Liquidation;
import org.expediente.procedures.funds.liquidation.LiquidationState;

/**
 * A liquidation; money in USD as text with two decimals.
 *
 * @param refundDue below zero: in favour of the organisation
 * @param executionPercent for display only
 */
record FundLiquidationAnswer(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal accepted,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal refundDue,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal reimbursement,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal borneByNgo,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal remainder,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal executionPercent,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal recoverUndue,
    LiquidationState state) {

  static FundLiquidationAnswer of(Liquidation result) {
    return new FundLiquidationAnswer(
        result.accepted(),
        result.refundDue(),
        result.reimbursement(),
        result.borneByNgo(),
        result.remainder(),
        result.executionPercent(),
        result.recoverUndue(),
        result.state());
  }
}
