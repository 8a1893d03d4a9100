package org.expediente.procedures.contracts.administration;

import java.time.LocalDate;

/**
 * A change of manager.
 *
 * @param leaving user id of who goes
 * @param lastDay last day of who goes
 * @param situation how the contract goes, from the minutes; null until they are written
 * @param absenceReason why the minutes were written without who goes, or null
 */
record Replacement(
    long id,
    String contractCase,
    String leaving,
    ReplacementReason reason,
    String explanation,
    LocalDate lastDay,
    String situation,
    String pending,
    String absenceReason) {}
