package org.expediente.procedures.funds.team;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the minutes that the organisation stayed away. */
@Component
class AbsenceMinutes implements DocumentModel {
  private final Assignments assignments;
  private final FundsMeetings meetings;

  AbsenceMinutes(Assignments assignments, FundsMeetings meetings) {
    this.assignments = assignments;
    this.meetings = meetings;
  }

  @Override
  public String template() {
    return "absence-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    return Map.of("assignment", assignments.of(caseNumber), "missed", meetings.missed(caseNumber));
  }
}
