package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a plan's financial schedule.
 *
 * @param number 1 for the first advance, without gaps
 * @param date when the organisation needs the money
 * @param amount USD
 */
public record Advance(int number, LocalDate date, BigDecimal amount) {}
