package org.expediente.procedures.funds.liquidation;

/**
 * What DMN-A9 said of a programme (A-S42).
 *
 * @param verdict CUMPLIDO, CUMPLIDO_PARCIAL, INCUMPLIDO
 * @param last false while a refund is open: it may still change
 * @param refundPaid whether nothing is owed
 * @param basis the decision's own reason
 * @param ratified whether its thresholds are
 */
public record FundsVerdict(
    String verdict, boolean last, boolean refundPaid, String basis, boolean ratified) {}
