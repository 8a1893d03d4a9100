package org.expediente.procedures.funds.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;

/** Questions that the diagram asks about meetings. */
@DiagramBean("fundsMeetings")
public class FundsMeetings {
  private final MeetingTable meetings;
  private final AbsenceTable absences;
  private final Parameters parameters;
  private final Clock clock;

  FundsMeetings(MeetingTable meetings, AbsenceTable absences, Parameters parameters, Clock clock) {
    this.meetings = meetings;
    this.absences = absences;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Whether the organisation stayed away so often that the authority has to decide. */
  public boolean absencesReached(DelegateExecution execution) {
    int most = parameters.integer("funds.team.maxAbsences", LocalDate.now(clock));
    return missed(execution.getProcessBusinessKey()).size() >= most;
  }

  /** Meetings that the organisation missed since the authority last decided on it. */
  List<Meeting> missed(String caseNumber) {
    int answered = absences.answeredUpTo(caseNumber);
    return meetings.of(caseNumber).stream()
        .filter(meeting -> !meeting.ngoPresent() && meeting.number() > answered)
        .toList();
  }
}
