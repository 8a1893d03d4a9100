package org.expediente.procedures.funds.team;

import java.time.LocalDate;

/**
 * One appointment to a seat.
 *
 * @param id null until stored
 * @param agreement number of the ministerial agreement
 * @param answeredOn null until the person answers
 */
record Appointment(
    Long id,
    String caseNumber,
    String seat,
    String person,
    String personName,
    SeatState state,
    String agreement,
    LocalDate effectiveFrom,
    LocalDate appointedOn,
    String appointedBy,
    LocalDate answeredOn) {

  TeamMember member() {
    return new TeamMember(
        caseNumber, seat, Seat.of(seat).title(), person, personName, effectiveFrom);
  }
}
