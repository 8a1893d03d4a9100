package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;

/**
 * What the financial unit's accounts say of a contract, USD.
 *
 * @param netPaid on estimates, without the advance
 * @param amortised part of the advance that was amortised
 * @param retained held back from payments
 */
public record AccountSums(BigDecimal netPaid, BigDecimal amortised, BigDecimal retained) {}
