package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the treasury did.
 *
 * @param amount USD; zero where everything was kept back
 * @param reference of the bank; null where nothing was transferred
 */
record PaidPart(BigDecimal amount, LocalDate on, String reference) {}
