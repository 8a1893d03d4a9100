package org.expediente.procedures.funds.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.procedures.funds.plan.PlanBackground;
import org.expediente.procedures.funds.plan.Sections;

/** An area's last opinion in the case (A.7, Dictamen). */
class OpinionDocument implements DocumentModel {
  private final Area area;
  private final OpinionTable opinions;
  private final ObservationTable observations;
  private final PlanBackground background;
  private final Sections sections;
  private final Authors authors;

  OpinionDocument(
      Area area,
      OpinionTable opinions,
      ObservationTable observations,
      PlanBackground background,
      Sections sections,
      Authors authors) {
    this.area = area;
    this.opinions = opinions;
    this.observations = observations;
    this.background = background;
    this.sections = sections;
    this.authors = authors;
  }

  @Override
  public String template() {
    return "opinion-" + area.id();
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Opinion opinion = opinions.latest(caseNumber, area).orElseThrow();
    Map<String, Object> model = background.of(caseNumber);
    model.put("area", area.title());
    model.put("author", authors.name(opinion));
    model.put("result", opinion.result().label());
    model.put("conclusion", opinion.conclusion());
    model.put(
        "variables", opinions.variables(opinion).stream().map(OpinionDocument::variable).toList());
    model.put("observations", numbered(opinion));
    return model;
  }

  private static Map<String, Object> variable(Variable v) {
    return Map.of(
        "question", v.question(),
        "verdict", v.verdictInWords(),
        "remark", v.remark() == null ? "" : v.remark());
  }

  private List<Map<String, Object>> numbered(Opinion opinion) {
    List<Map<String, Object>> numbered = new ArrayList<>();
    for (Observation o : observations.of(opinion)) {
      numbered.add(
          Map.of(
              "number",
              numbered.size() + 1,
              "section",
              sections.title(o.section()),
              "observation",
              o.observation(),
              "basis",
              o.basis() == null ? "" : o.basis()));
    }
    return numbered;
  }
}
