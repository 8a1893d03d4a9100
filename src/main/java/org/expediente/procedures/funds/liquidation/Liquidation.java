package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/**
 * What the formula of the liquidation gives, all in USD (A.9).
 *
 * @param accepted E
 * @param refundDue to be paid back by the organisation; below zero it is in its favour
 * @param reimbursement to be paid to the organisation for authorised spending above the advances
 * @param borneByNgo spending above the advances that stays with the organisation
 * @param remainder never left the ministry's budget
 * @param executionPercent shown with two decimals; nothing is ever decided by it
 * @param recoverUndue direct payments to be recovered besides the refund
 */
public record Liquidation(
    BigDecimal accepted,
    BigDecimal refundDue,
    BigDecimal reimbursement,
    BigDecimal borneByNgo,
    BigDecimal remainder,
    BigDecimal executionPercent,
    BigDecimal recoverUndue,
    LiquidationState state) {}
