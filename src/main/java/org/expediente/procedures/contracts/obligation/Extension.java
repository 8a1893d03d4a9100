package org.expediente.procedures.contracts.obligation;

import java.time.LocalDate;

/**
 * An extension that was approved.
 *
 * @param obligationId null where it moves every obligation of the contract
 * @param days calendar days
 * @param cause as it was proven, Spanish
 */
public record Extension(
    Long obligationId, int days, LocalDate requestedOn, LocalDate resolvedOn, String cause) {}
