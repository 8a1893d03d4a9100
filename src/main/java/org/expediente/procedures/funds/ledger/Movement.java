package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that moved.
 *
 * @param subjectId number of the advance, id of the payment; null for interest and refunds
 * @param planLine code of the plan's line, or null
 * @param amount USD, above zero
 * @param movedOn the bank's date
 * @param bankReference the bank's number; unique over all cases
 * @param account of whom was paid, digits only; null where money came in
 */
public record Movement(
    String caseNumber,
    MovementKind kind,
    Long subjectId,
    String planLine,
    BigDecimal amount,
    LocalDate movedOn,
    String bankReference,
    String account) {}
