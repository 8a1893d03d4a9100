package org.expediente.procedures.funds.team;

import java.time.LocalDate;

/**
 * Somebody who accepted a seat in the team of a case.
 *
 * @param seat {@code oversight}, {@code financial}, {@code legal}, {@code program-manager} or
 *     {@code program-manager-alternate}
 * @param seatTitle the seat as people call it, Spanish
 * @param person user id
 * @param name as people know the person
 * @param effectiveFrom first day of the office
 */
public record TeamMember(
    String caseNumber,
    String seat,
    String seatTitle,
    String person,
    String name,
    LocalDate effectiveFrom) {}
