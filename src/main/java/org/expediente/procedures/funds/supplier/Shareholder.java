package org.expediente.procedures.funds.supplier;

import java.math.BigDecimal;

/**
 * Somebody who owns part of a supplier.
 *
 * @param dui with hyphen
 * @param share percent
 */
record Shareholder(String dui, BigDecimal share) {}
