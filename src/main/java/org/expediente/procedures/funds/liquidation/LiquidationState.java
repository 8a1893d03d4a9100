package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/** Who owes whom after the liquidation; decided by the sign of the refund alone. */
public enum LiquidationState {
  REINTEGRO_EXIGIBLE,
  SIN_SALDO,
  SALDO_A_FAVOR_ONG;

  static LiquidationState of(BigDecimal refundDue) {
    return switch (refundDue.signum()) {
      case 1 -> REINTEGRO_EXIGIBLE;
      case 0 -> SIN_SALDO;
      default -> SALDO_A_FAVOR_ONG;
    };
  }
}
