package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Part of an obligation that was delivered and accepted.
 *
 * @param amount USD of the obligation that the delivery meets
 */
public record Delivery(long obligationId, BigDecimal amount, LocalDate deliveredOn) {}
