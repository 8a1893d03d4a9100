package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What diagrams may ask about the liquidation of their case. */
@DiagramBean("fundsLiquidation")
public class FundsLiquidation {
  private final CalculationTable calculations;
  private final LiquidationDecisions decisions;
  private final AssetTable assets;

  FundsLiquidation(
      CalculationTable calculations, LiquidationDecisions decisions, AssetTable assets) {
    this.calculations = calculations;
    this.decisions = decisions;
    this.assets = assets;
  }

  /** Whether the authority approved it. */
  public boolean approved(DelegateExecution execution) {
    return decisions.approved(execution.getProcessBusinessKey());
  }

  /** Whether the organisation is to be reimbursed. */
  public boolean reimburses(DelegateExecution execution) {
    return calculation(execution).result().reimbursement().signum() > 0;
  }

  /** Whether somebody has to say what becomes of things bought with the money. */
  public boolean hasAssets(DelegateExecution execution) {
    return !assets.of(execution.getProcessBusinessKey()).isEmpty();
  }

  /**
   * REINTEGRO, SIN_SALDO or SALDO_A_FAVOR: by the sign of the refund and the undue direct payments
   * together.
   */
  public String result(DelegateExecution execution) {
    return switch (calculation(execution).due().signum()) {
      case 1 -> "REINTEGRO";
      case 0 -> "SIN_SALDO";
      default -> "SALDO_A_FAVOR";
    };
  }

  /** State of the refund when the liquidation is calculated, for DMN-A9. */
  public String refundState(DelegateExecution execution) {
    return result(execution).equals("REINTEGRO") ? "PENDIENTE" : "PAGADO";
  }

  private Calculation calculation(DelegateExecution execution) {
    return calculations.latest(execution.getProcessBusinessKey()).orElseThrow();
  }
}
