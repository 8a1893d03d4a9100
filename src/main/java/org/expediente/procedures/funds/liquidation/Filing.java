package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;

/**
 * What the organisation, or the ministry in its place, says at the end; all in USD.
 *
 * @param exOfficio whether the ministry filed it with the information it had
 * @param bankBalance last balance of the exclusive account's statement
 * @param interest as filed; it counts once it is in the books
 * @param refunded as filed; likewise
 * @param overrunClaimed whether it says that spending above the advances was authorised before
 */
public record Filing(
    String caseNumber,
    boolean exOfficio,
    BigDecimal bankBalance,
    BigDecimal interest,
    BigDecimal refunded,
    boolean overrunClaimed,
    String remarks) {}
