package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.documents.DocumentModel;
import org.expediente.documents.LegalBasis;
import org.expediente.procedures.funds.plan.PlanBackground;
import org.springframework.stereotype.Component;

/** The authority's last resolution on the plan (A.7, Resolución de aprobación/denegación). */
@Component
class PlanResolutionDocument implements DocumentModel {
  private final ResolutionTable resolutions;
  private final ConsolidationTable consolidations;
  private final ObservationListTable lists;
  private final OpinionTable opinions;
  private final PlanBackground background;
  private final Authors authors;
  private final Clock clock;

  PlanResolutionDocument(
      ResolutionTable resolutions,
      ConsolidationTable consolidations,
      ObservationListTable lists,
      OpinionTable opinions,
      PlanBackground background,
      Authors authors,
      Clock clock) {
    this.resolutions = resolutions;
    this.consolidations = consolidations;
    this.lists = lists;
    this.opinions = opinions;
    this.background = background;
    this.authors = authors;
    this.clock = clock;
  }

  @Override
  public String template() {
    return "plan-resolution";
  }

  @Override
  public Map<String, Object> of(String caseNumber) {
    Resolution resolution = resolutions.latest(caseNumber).orElseThrow();
    Consolidation consolidation = consolidations.latest(caseNumber).orElseThrow();
    Map<String, Object> model = background.of(caseNumber);
    model.put("decision", decision(resolution.decision()));
    model.put("motive", resolution.motive());
    model.put("recommendation", consolidation.message());
    model.put("rounds", lists.rounds(caseNumber));
    model.put("opinions", opinions(caseNumber));
    model.put("basis", new LegalBasis(consolidation.legalBasis(), consolidation.ratified()));
    return model;
  }

  private List<Map<String, Object>> opinions(String caseNumber) {
    return opinions.latest(caseNumber).stream()
        .map(
            o ->
                Map.<String, Object>of(
                    "area", Area.of(o.area()).title(),
                    "author", authors.name(o),
                    "result", o.result().label(),
                    "on", LocalDate.ofInstant(o.givenAt(), clock.getZone())))
        .toList();
  }

  private static String decision(String code) {
    return switch (code) {
      case Resolution.APPROVE ->
          "Se aprueba el plan de trabajo. Esta versión queda fija: lo que dice es el destino de los"
              + " fondos y solo se cambia por adenda.";
      case Resolution.RETURN ->
          "Se devuelve el plan de trabajo para que las tres áreas emitan nuevo dictamen.";
      default -> "Se deniega el plan de trabajo. No se transfieren fondos con base en este plan.";
    };
  }
}
