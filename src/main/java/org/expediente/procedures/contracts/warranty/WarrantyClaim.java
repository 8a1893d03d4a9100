package org.expediente.procedures.contracts.warranty;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A claim on what was received.
 *
 * @param repairBy last day of the contractor's term
 * @param state {@code EN_TRAMITE}, {@code ATENDIDO}, {@code NO_ATENDIDO}
 * @param claimedBy user id
 */
public record WarrantyClaim(
    long id,
    String contractCase,
    long obligationId,
    long guaranteeId,
    String defect,
    LocalDate foundOn,
    LocalDate claimedOn,
    LocalDate repairBy,
    String state,
    String claimedBy,
    OffsetDateTime claimedAt) {}
