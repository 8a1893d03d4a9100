package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A2: a plan is complete when no mandatory section is missing. */
class FundsPlanCompletenessTest {
  private static final List<String> SECTIONS =
      List.of(
          "justification",
          "problem",
          "zone",
          "population",
          "objectives",
          "activities",
          "results",
          "budget",
          "schedule",
          "controls");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Test
  @Demand({"A-S04", "A-S05", "A-S29", "A-S30", "A-S34", "A-S36"})
  void aPlanWithAllSectionsIsComplete() throws IOException {
    assertThat(decide("funds-plan-completeness", SECTIONS).getSingleResult())
        .containsEntry("result", "COMPLETO")
        .containsEntry("message", "El plan tiene todas sus secciones.")
        .containsEntry("ratificado", false);
  }

  @ParameterizedTest
  @CsvSource({
    "justification,Justificación",
    "problem,Problema y línea base",
    "zone,Zona de intervención",
    "population,Población objetivo",
    "objectives,Objetivos y vínculo con el objetivo ministerial",
    "activities,Cronograma de actividades",
    "results,Resultados e indicadores",
    "budget,Presupuesto",
    "schedule,Programación financiera",
    "controls,'Seguimiento, controles y riesgos'"
  })
  @Demand({"A-S04", "A-S05", "A-S29", "A-S30", "A-S34", "A-S36"})
  void anySectionThatIsMissingMakesItIncomplete(String section, String title) throws IOException {
    List<String> rest = new ArrayList<>(SECTIONS);
    rest.remove(section);
    assertThat(decide("funds-plan-completeness", rest).getSingleResult())
        .containsEntry("result", "INCOMPLETO")
        .containsEntry("message", "Falta en el plan: " + title + ".");
    assertThat(decide("funds-plan-missing-sections", rest).getSingleResult())
        .containsEntry("section", section)
        .containsKeys("sectionBasis", "sectionRatified");
  }

  @Test
  void everythingThatIsMissingIsListed() throws IOException {
    assertThat(decide("funds-plan-missing-sections", List.of("zone"))).hasSize(9);
    assertThat(
            (String) decide("funds-plan-completeness", List.of()).getSingleResult().get("message"))
        .isEqualTo(
            "Falta en el plan: Justificación; Problema y línea base; Zona de intervención;"
                + " Población objetivo; Objetivos y vínculo con el objetivo ministerial; Cronograma"
                + " de actividades; Resultados e indicadores; Presupuesto; Programación financiera;"
                + " Seguimiento, controles y riesgos.");
  }

  private DmnDecisionResult decide(String decision, List<String> present) throws IOException {
    try (var dmn = Files.newInputStream(Path.of("processes/funds/funds-plan-completeness.dmn"))) {
      return engine.evaluateDecision(
          engine.parseDecision(decision, dmn),
          Map.<String, Object>of("presentSections", String.join(" ", present)));
    }
  }
}
