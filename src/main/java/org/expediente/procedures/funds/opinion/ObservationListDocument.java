package org.expediente.procedures.funds.opinion;

import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.plan.PlanBackground;
import org.expediente.procedures.funds.plan.Sections;
import org.springframework.stereotype.Component;

/** All observations of the last round (A.7, Pliego de observaciones). */
@Component
class ObservationListDocument implements DocumentModel {
  private final ObservationTable observations;
  private final ObservationListTable lists;
  private final PlanBackground background;
  private final Sections sections;

  ObservationListDocument(
      ObservationTable observations,
      ObservationListTable lists,
      PlanBackground background,
      Sections sections) {
    this.observations = observations;
    this.lists = lists;
    this.background = background;
    this.sections = sections;
  }

  @Override
  public String template() {
    return "observation-list";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    ObservationList list = lists.latest(caseNumber).orElseThrow();
    Map<String, Object> model = background.of(caseNumber);
    model.put("round", list.round());
    model.put("days", list.days());
    model.put("dueOn", list.dueOn());
    model.put(
        "observations",
        observations.ofList(caseNumber, list.round()).stream().map(this::row).toList());
    return model;
  }

  private Map<String, Object> row(Observation o) {
    return Map.of(
        "number", o.number(),
        "area", Area.of(o.area()).title(),
        "section", sections.title(o.section()),
        "observation", o.observation(),
        "basis", o.basis() == null ? "" : o.basis());
  }
}
