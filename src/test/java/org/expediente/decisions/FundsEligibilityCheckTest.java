package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** DMN-A1: every failure is found, the worst one decides. */
class FundsEligibilityCheckTest {
  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  /** Rule, its result and the single fact in which an otherwise perfect organisation fails. */
  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("A1-01", "NO_ELEGIBLE", "registryStatus", "NO_INSCRITA"),
        Arguments.of("A1-02", "NO_ELEGIBLE", "registryStatus", "CANCELADA"),
        Arguments.of("A1-03", "NO_ELEGIBLE", "linkStatus", "CON_VINCULO"),
        Arguments.of("A1-04", "SUBSANABLE", "linkStatus", "SIN_DECLARACION"),
        Arguments.of("A1-05", "NO_ELEGIBLE", "unpaidRefunds", 1),
        Arguments.of("A1-06", "SUBSANABLE", "pendingLiquidations", 2),
        Arguments.of("A1-07", "SUBSANABLE", "boardDaysLeft", -1),
        Arguments.of("A1-08", "ALERTA", "boardDaysLeft", 0),
        Arguments.of("A1-08", "ALERTA", "boardDaysLeft", 60),
        Arguments.of("A1-09", "SUBSANABLE", "statementsBehind", 1),
        Arguments.of("A1-10", "SUBSANABLE", "missingSolvencies", 4),
        Arguments.of("A1-11", "SUBSANABLE", "expiredSolvencies", 1),
        Arguments.of("A1-12", "NO_ELEGIBLE", "purposeMatches", false),
        Arguments.of("A1-13", "REVISION_TITULAR", "standing", "SENALADA"),
        Arguments.of("A1-14", "ALERTA", "standing", "AUTORIZADA"),
        Arguments.of("A1-15", "ALERTA", "ageYears", 1),
        Arguments.of("A1-16", "ALERTA", "similarExperience", false));
  }

  @ParameterizedTest
  @MethodSource("rows")
  @Demand({"A-S12", "A-S14"})
  void oneFailureIsFoundAndDecides(String rule, String result, String fact, Object value) {
    VariableMap facts = perfect().putValue(fact, value);

    List<Map<String, Object>> findings = findings(facts);

    assertThat(findings).singleElement().satisfies(f -> assertThat(f).containsEntry("rule", rule));
    assertThat(findings.get(0))
        .containsEntry("findingResult", result)
        .hasEntrySatisfying("message", m -> assertThat((String) m).endsWith("."))
        .hasEntrySatisfying("fundamento", b -> assertThat((String) b).isNotBlank());
    assertThat(verdict(facts)).isEqualTo(result);
  }

  @Test
  void everyRowHasATest() {
    assertThat(rows().map(row -> row.get()[0]).distinct())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 16).mapToObj("A1-%02d"::formatted).toList());
  }

  @Test
  void nothingFoundMeansEligible() {
    assertThat(findings(perfect())).isEmpty();
    assertThat(verdict(perfect())).isEqualTo("ELEGIBLE");
  }

  @ParameterizedTest
  @CsvSource({
    "boardDaysLeft,61",
    "ageYears,2",
    "missingSolvencies,0",
    "expiredSolvencies,0",
    "statementsBehind,0",
  })
  void theLimitItselfIsNoFailure(String fact, int value) {
    assertThat(findings(perfect().putValue(fact, value))).isEmpty();
  }

  @Test
  void allFailuresAreCollectedAndTheWorstWins() {
    VariableMap facts = perfect();

    facts.putValue("similarExperience", false);
    assertThat(verdict(facts)).isEqualTo("ALERTA");
    facts.putValue("boardDaysLeft", -3);
    assertThat(verdict(facts)).isEqualTo("SUBSANABLE");
    facts.putValue("standing", "SENALADA");
    assertThat(verdict(facts)).isEqualTo("REVISION_TITULAR");
    facts.putValue("unpaidRefunds", 1);
    assertThat(verdict(facts)).isEqualTo("NO_ELEGIBLE");

    assertThat(findings(facts))
        .extracting(f -> f.get("rule"))
        .containsExactly("A1-05", "A1-07", "A1-13", "A1-16");
  }

  private static VariableMap perfect() {
    return Variables.createVariables()
        .putValue("registryStatus", "VIGENTE")
        .putValue("linkStatus", "SIN_VINCULO")
        .putValue("unpaidRefunds", 0)
        .putValue("pendingLiquidations", 0)
        .putValue("boardDaysLeft", 400)
        .putValue("statementsBehind", 0)
        .putValue("missingSolvencies", 0)
        .putValue("expiredSolvencies", 0)
        .putValue("purposeMatches", true)
        .putValue("standing", "NINGUNO")
        .putValue("ageYears", 9)
        .putValue("similarExperience", true);
  }

  private static List<Map<String, Object>> findings(VariableMap facts) {
    return evaluate("funds-eligibility-findings", facts).getResultList();
  }

  private static String verdict(VariableMap facts) {
    return evaluate("funds-eligibility-check", facts).getSingleEntry();
  }

  private static DmnDecisionResult evaluate(String decision, VariableMap facts) {
    try (InputStream in =
        Files.newInputStream(Path.of("processes/funds/funds-eligibility-check.dmn"))) {
      return ENGINE.evaluateDecision(ENGINE.parseDecision(decision, in), facts);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
