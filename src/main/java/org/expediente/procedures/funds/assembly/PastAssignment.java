package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How an assignment of an organisation ended; amounts in USD.
 *
 * @param ngoNit with hyphens
 * @param outcome NO_TRANSFERIDO, the verdict of the liquidation, or SIN_VEREDICTO
 * @param informedOn the Assembly; null where it never acknowledged
 */
public record PastAssignment(
    String caseNumber,
    String ngoNit,
    String decree,
    BigDecimal assigned,
    BigDecimal transferred,
    BigDecimal paidDirectly,
    BigDecimal accepted,
    BigDecimal objected,
    String outcome,
    LocalDate informedOn,
    LocalDate closedOn) {}
