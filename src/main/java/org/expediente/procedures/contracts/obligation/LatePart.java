package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Part of an obligation that came late, or is still missing.
 *
 * @param amount USD
 * @param deliveredOn null where it was not delivered
 * @param days calendar days of delay, 1 or more
 */
public record LatePart(Obligation obligation, BigDecimal amount, LocalDate deliveredOn, int days) {}
