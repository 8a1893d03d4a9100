package org.expediente.procedures.funds.team;

import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Content of the declaration of the member who has just answered (A.7; LEG arts. 3 j, 5 c). */
@Component
class ConflictDeclaration implements DocumentModel {
  private final Assignments assignments;
  private final TeamTable table;
  private final Actors actors;

  ConflictDeclaration(Assignments assignments, TeamTable table, Actors actors) {
    this.assignments = assignments;
    this.table = table;
    this.actors = actors;
  }

  @Override
  public String template() {
    return "conflict-declaration";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    String person = actors.current().person();
    Declared declared = table.declared(caseNumber, person);
    return Map.of(
        "assignment", assignments.of(caseNumber),
        "name", declared.personName(),
        "title", Seat.of(declared.seat()).title(),
        "accepts", declared.state() == SeatState.ACEPTADO,
        "conflict", declared.conflict(),
        "relatives", table.relatives(declared.id()),
        "companies", text(declared.companies()),
        "excuseReason", text(declared.excuseReason()),
        "basis", new LegalBasis("Ley de Ética Gubernamental, arts. 3 j) y 5 c)", true));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
