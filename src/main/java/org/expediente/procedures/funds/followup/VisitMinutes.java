package org.expediente.procedures.funds.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** Data of the minutes of a visit (A.7): sample, located, confirmed, findings; no names. */
@Component
class VisitMinutes implements DocumentModel {
  private final VisitTable visits;
  private final Assignments assignments;

  VisitMinutes(VisitTable visits, Assignments assignments) {
    this.visits = visits;
    this.assignments = assignments;
  }

  @Override
  public String template() {
    return "field-visit-minutes";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    FieldVisit visit = visits.latest(caseNumber);
    List<VisitedPerson> persons = visits.persons(visit.id());
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", assignments.of(caseNumber).ngoName());
    model.put("visit", visit);
    model.put("universe", (long) visit.everybody().size());
    model.put("sample", (long) persons.size());
    model.put("located", persons.stream().filter(VisitedPerson::located).count());
    model.put("confirmed", persons.stream().filter(VisitedPerson::confirmed).count());
    model.put("persons", persons.stream().map(VisitMinutes::row).toList());
    return model;
  }

  private static Map<String, String> row(VisitedPerson person) {
    return Map.of(
        "id",
        person.internalId(),
        "outcome",
        person.confirmed()
            ? "Confirmada"
            : person.located() ? "Localizada, sin confirmar" : "No localizada",
        "note",
        person.note() == null ? "" : person.note());
  }
}
