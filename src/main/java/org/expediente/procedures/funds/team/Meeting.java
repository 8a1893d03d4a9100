package org.expediente.procedures.funds.team;

import java.time.LocalDate;
import java.util.List;

/**
 * A technical meeting with the organisation, or the attempt at one.
 *
 * @param number within the case, from 1
 * @param agreements what was agreed, or what was done about the absence
 * @param inputs what the organisation has to bring; empty where it stayed away
 * @param recordedBy user id
 */
record Meeting(
    String caseNumber,
    int number,
    LocalDate heldOn,
    String place,
    boolean ngoPresent,
    String agreements,
    boolean anotherMeeting,
    List<Attendee> attendees,
    List<Input> inputs,
    String recordedBy) {

  /** Who was there, and as what. */
  record Attendee(String name, String capacity) {}

  /** Something the organisation has to bring until a day. */
  record Input(String description, LocalDate dueOn) {}
}
