package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A3, every row: what three opinions amount to. F favourable, O observed, D against. */
class FundsOpinionConsolidationTest {
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "F, F, F, 0, APROBABLE, tres dictámenes son favorables",
    "F, F, F, 5, APROBABLE, tres dictámenes son favorables",
    "F, F, D, 0, DENEGAR, jurídico es desfavorable",
    "O, D, D, 0, DENEGAR, jurídico es desfavorable",
    "D, F, F, 0, DENEGAR, técnico es desfavorable",
    "F, D, O, 0, DENEGAR, financiero es desfavorable",
    "O, F, F, 0, OBSERVAR, un solo pliego",
    "F, O, F, 1, OBSERVAR, un solo pliego",
    "F, F, O, 1, OBSERVAR, un solo pliego",
    "O, O, O, 1, OBSERVAR, un solo pliego",
    "O, F, F, 2, DENEGAR, se agotaron las rondas",
    "F, O, F, 2, DENEGAR, se agotaron las rondas",
    "F, F, O, 3, DENEGAR, se agotaron las rondas"
  })
  void worstOpinionWins(
      String oversight, String financial, String legal, int rounds, String result, String message)
      throws IOException {
    Map<String, Object> opinions =
        Map.of(
            "oversight", word(oversight),
            "financial", word(financial),
            "legal", word(legal),
            "rounds", rounds,
            "maxRounds", 2);
    try (var dmn =
        Files.newInputStream(Path.of("processes/funds/funds-opinion-consolidation.dmn"))) {
      Map<String, Object> row =
          engine
              .evaluateDecision(engine.parseDecision("funds-opinion-consolidation", dmn), opinions)
              .getSingleResult();
      assertThat(row)
          .containsEntry("result", result)
          .containsEntry("ratificado", false)
          .containsKey("fundamento");
      assertThat((String) row.get("message")).contains(message);
    }
  }

  private static String word(String letter) {
    return switch (letter) {
      case "F" -> "FAVORABLE";
      case "O" -> "OBSERVADO";
      default -> "DESFAVORABLE";
    };
  }
}
