package org.expediente.procedures.funds.team;

import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the agreement by which the team is appointed (A.7). */
@Component
class DesignationAgreement implements DocumentModel {
  private final Assignments assignments;
  private final TeamTable table;

  DesignationAgreement(Assignments assignments, TeamTable table) {
    this.assignments = assignments;
    this.table = table;
  }

  @Override
  public String template() {
    return "designation-agreement";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    List<Appointment> current =
        table.of(caseNumber).stream().filter(a -> a.state().open()).toList();
    // the seats of one agreement are appointed together, the last one is what this document tells
    // of
    String agreement = current.get(current.size() - 1).agreement();
    List<Map<String, Object>> appointed =
        current.stream().filter(a -> a.agreement().equals(agreement)).map(this::line).toList();
    return Map.of(
        "assignment", assignments.of(caseNumber), "agreement", agreement, "appointed", appointed);
  }

  private Map<String, Object> line(Appointment a) {
    return Map.of(
        "name", a.personName(),
        "seat", a.seat(),
        "title", Seat.of(a.seat()).title(),
        "effectiveFrom", a.effectiveFrom());
  }
}
