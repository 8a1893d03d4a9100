package org.expediente.procedures.contracts.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement of money of a contract; rows only come.
 *
 * @param requestId null where it belongs to no request
 * @param proceedingId whose fine was deducted; null otherwise
 * @param amount USD
 * @param bankReference of cash; null otherwise
 */
record Payment(
    String contractCase,
    PaymentKind kind,
    Long requestId,
    Long proceedingId,
    BigDecimal amount,
    LocalDate paidOn,
    String bankReference) {}
