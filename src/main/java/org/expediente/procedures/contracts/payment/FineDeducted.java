package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;

/**
 * Published, in the same transaction, when a payment took off part of a firm fine; not for a
 * deduction that another part ordered.
 *
 * @param amount USD
 * @param reference of the request that it was taken off, once for each fine
 */
public record FineDeducted(
    long proceedingId, String contractCase, BigDecimal amount, String reference) {}
