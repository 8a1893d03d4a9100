package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the bank did.
 *
 * @param reference the bank's number
 * @param amount USD
 * @param account digits only
 */
record Transfer(String reference, LocalDate on, BigDecimal amount, String account) {}
