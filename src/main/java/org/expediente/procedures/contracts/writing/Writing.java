package org.expediente.procedures.contracts.writing;

import java.time.OffsetDateTime;

/**
 * One field that a person filled in.
 *
 * @param claimId of a guarantee claim, or null
 * @param step definition key of the task
 * @param person user id
 */
public record Writing(
    long id,
    long proceedingId,
    Long claimId,
    String step,
    String field,
    String text,
    String person,
    OffsetDateTime writtenAt) {}
