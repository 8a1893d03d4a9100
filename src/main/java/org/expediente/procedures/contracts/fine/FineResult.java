package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;

/**
 * A fine.
 *
 * @param gross USD, the sum of all parts, exact
 * @param cap USD, exact
 * @param reachesCap whether the gross fine reaches the cap
 * @param exact USD that is due, before it is rounded: for further sums and comparisons
 * @param payable USD, rounded once, half up
 */
public record FineResult(
    BigDecimal gross,
    BigDecimal cap,
    boolean reachesCap,
    BigDecimal exact,
    BigDecimal payable,
    FineFlag flag) {}
