package org.expediente.procedures.funds.team;

import java.time.LocalDate;

/**
 * What the authority decided after the organisation stayed away.
 *
 * @param afterMeeting number of the last meeting before it
 * @param decision {@code CONVOCAR} or {@code CERRAR}
 */
record AbsenceDecision(
    String caseNumber,
    int afterMeeting,
    String decision,
    String reason,
    LocalDate decidedOn,
    String decidedBy) {}
