package org.expediente.procedures.contracts.debarment;

import java.time.LocalDate;

/**
 * A time in which somebody may not contract.
 *
 * @param idNumber NIT or DUI with hyphens
 * @param cause of DMN-B6
 * @param validTo last day
 */
public record Debarment(
    long id,
    long proceedingId,
    String idNumber,
    String name,
    String cause,
    LocalDate validFrom,
    LocalDate validTo,
    boolean revoked) {}
