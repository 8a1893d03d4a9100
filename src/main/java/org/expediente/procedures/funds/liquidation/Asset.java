package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something durable that was bought with the money.
 *
 * @param code of the organisation's inventory; unique in the case
 * @param cost USD
 * @param destination null until it was decided
 */
public record Asset(
    String code,
    String description,
    LocalDate acquiredOn,
    BigDecimal cost,
    String place,
    String destination) {}
