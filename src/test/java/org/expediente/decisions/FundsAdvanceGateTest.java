package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A6, row by row. */
class FundsAdvanceGateTest {
  private static final DecisionFile FILE = DecisionFile.of("funds/funds-advance-gate");

  @ParameterizedTest
  @CsvSource({
    "vigente, false, RETENER, 1",
    "programado, false, RETENER, 1",
    "superaTope, true, RETENER, 2",
    "rendicionVencida, true, RETENER, 3",
    "anterioresRendidos, false, RETENER, 4",
    "obligacionVencida, true, RETENER, 5",
    "deudora, true, RETENER, 5",
    "rendicionSuficiente, false, RETENER, 6",
  })
  @Demand({"A-S12", "A-S44"})
  void oneFactHoldsBack(String fact, boolean value, String result, int rule) {
    Map<String, Object> facts = clean();
    facts.put(fact, value);
    assertThat(row(facts)).containsEntry("resultado", result).containsEntry("regla", rule);
  }

  @Test
  void tooLittleAccountedMayReduceInstead() {
    Map<String, Object> facts = clean();
    facts.put("rendicionSuficiente", false);
    facts.put("modo", "LIBERAR_REDUCIDO");
    assertThat(row(facts)).containsEntry("resultado", "LIBERAR_REDUCIDO").containsEntry("regla", 6);
  }

  @Test
  void nothingAgainstItReleases() {
    assertThat(row(clean())).containsEntry("resultado", "LIBERAR").containsEntry("regla", 8);
  }

  @Test
  void theFirstReasonIsTold() {
    Map<String, Object> facts = clean();
    facts.put("rendicionSuficiente", false);
    facts.put("obligacionVencida", true);
    facts.put("anterioresRendidos", false);
    assertThat(row(facts)).containsEntry("regla", 4);
    facts.put("vigente", false);
    assertThat(row(facts)).containsEntry("regla", 1);
  }

  private static Map<String, Object> row(Map<String, Object> facts) {
    List<Map<String, Object>> rows = FILE.rows("funds-advance-gate", facts);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("fundamento", "Propuesta institucional, pendiente de ratificar")
        .containsEntry("ratificado", false);
    return rows.get(0);
  }

  private static Map<String, Object> clean() {
    return new HashMap<>(
        Map.of(
            "vigente", true,
            "programado", true,
            "superaTope", false,
            "rendicionVencida", false,
            "anterioresRendidos", true,
            "obligacionVencida", false,
            "deudora", false,
            "rendicionSuficiente", true,
            "modo", "RETENER"));
  }
}
