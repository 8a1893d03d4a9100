package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;

/**
 * A base that is late.
 *
 * @param base USD
 * @param days calendar days of delay, 0 or more
 */
public record FinePart(BigDecimal base, int days) {}
