package org.expediente.procedures.contracts.team;

import java.time.LocalDate;

/**
 * Who administers a contract for some time.
 *
 * @param manager user id of the contract manager
 * @param alternate user id of who stands in for the manager
 * @param agreement number of the acuerdo of the authority
 * @param validTo last day; null while it lasts
 */
public record Designation(
    long id,
    String contractCase,
    String manager,
    String alternate,
    String agreement,
    LocalDate validFrom,
    LocalDate validTo,
    DesignationState state) {}
