package org.expediente.procedures.funds.refund;

/** How far the ministry had to go to get its money back. */
public enum RefundState {
  EXIGIBLE,
  REQUERIDO,
  EN_COBRO,
  PAGADO
}
