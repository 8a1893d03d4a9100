package org.expediente.procedures.funds.team;

import java.time.LocalDate;
import org.expediente.problem.Complaints;

/** What a meeting's record must satisfy (A-S28). */
final class MeetingRules {
  private MeetingRules() {}

  /**
   * @throws org.expediente.problem.Refusal with all that is wrong
   */
  static void check(Meeting meeting, LocalDate today) {
    Complaints complaints = new Complaints();
    complaints
        .when(
            meeting.heldOn().isAfter(today),
            "heldOn",
            "La fecha de la reunión no puede ser futura: regístrela cuando se haya celebrado.")
        .when(
            meeting.attendees().isEmpty(),
            "attendees",
            "Registre a quienes asistieron a la reunión.")
        .when(
            meeting.ngoPresent() && !meeting.anotherMeeting() && meeting.inputs().isEmpty(),
            "inputs",
            "Registre al menos un insumo que la organización debe entregar.");
    for (int i = 0; i < meeting.inputs().size(); i++) {
      complaints.when(
          meeting.inputs().get(i).dueOn().isBefore(meeting.heldOn()),
          "inputs[" + i + "].dueOn",
          "La entrega de «%s» no puede ser anterior a la reunión."
              .formatted(meeting.inputs().get(i).description()));
    }
    complaints.settle("funds.meeting.invalid");
  }
}
