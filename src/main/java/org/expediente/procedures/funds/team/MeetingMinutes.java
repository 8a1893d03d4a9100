package org.expediente.procedures.funds.team;

import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the minutes of the last technical meeting (A.7, A-S28). */
@Component
class MeetingMinutes implements DocumentModel {
  private final Assignments assignments;
  private final MeetingTable table;

  MeetingMinutes(Assignments assignments, MeetingTable table) {
    this.assignments = assignments;
    this.table = table;
  }

  @Override
  public String template() {
    return "technical-meeting-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    List<Meeting> meetings = table.of(caseNumber);
    return Map.of(
        "assignment", assignments.of(caseNumber), "meeting", meetings.get(meetings.size() - 1));
  }
}
