package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;

/**
 * Days of delay that cost the same.
 *
 * @param fromDay first day of delay of the tranche, 1 or more; it lasts to the next tranche
 * @param rate share of the base a day: 0.001 is 0.1 %
 */
public record Tranche(int fromDay, BigDecimal rate) {}
