package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;

/** Sums over the rows of an indicator. */
record Sums(long counted, long looked, BigDecimal amount) {}
