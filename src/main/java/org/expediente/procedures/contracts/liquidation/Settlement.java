package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What became of the balance of a liquidation.
 *
 * @param kind {@code COBRADO}, {@code FISCALIA} or {@code PAGADO}
 * @param amount USD
 * @param reference bank reference, or number of the order or of the notice
 */
public record Settlement(
    long liquidationId,
    String kind,
    BigDecimal amount,
    String reference,
    LocalDate settledOn,
    String recordedBy) {}
