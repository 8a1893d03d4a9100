package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;

/**
 * What is kept back for a fine.
 *
 * @param amount USD
 */
public record Deduction(long proceedingId, BigDecimal amount) {}
