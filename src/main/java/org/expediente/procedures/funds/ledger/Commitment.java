package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;

/**
 * Credit to be reserved for one payment.
 *
 * @param purposeId number of the advance, id of the payment
 * @param planLine code of the plan's line; null for an advance, which serves several
 * @param amount USD, above zero
 * @param reference number in the ministry's books; unique over all cases
 */
public record Commitment(
    String caseNumber,
    Purpose purpose,
    long purposeId,
    String planLine,
    BigDecimal amount,
    String reference) {}
