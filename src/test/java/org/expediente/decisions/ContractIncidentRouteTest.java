package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-B3, row by row. */
class ContractIncidentRouteTest {
  private static final String KEY = "contract-incident-route";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  /** {@code opens}: kinds, those that are mandatory with an asterisk. */
  @ParameterizedTest
  @CsvSource({
    "MORA, true, 4, true, true, false, 0, false, MULTA",
    "MORA, true, 4, false, true, false, 0, false, MULTA",
    "MORA, true, 4, false, false, false, 0, false, CADUCIDAD",
    "MORA, true, 95, false, true, true, 0, false, CADUCIDAD* EJECUCION_GARANTIA*",
    "MORA, true, 95, true, true, true, 0, false, MULTA CADUCIDAD* EJECUCION_GARANTIA*",
    "MORA, true, 4, true, true, false, 1, false, MULTA",
    "MORA, true, 4, true, true, false, 2, false, MULTA INHABILITACION",
    "MORA, true, 4, true, true, false, 0, true, MULTA INHABILITACION",
    "MORA, false, 4, false, true, true, 2, true, ARCHIVO",
    "ABANDONO, true, 0, false, true, false, 0, false, CADUCIDAD",
    "GARANTIA, true, 0, false, true, false, 0, false, CADUCIDAD",
    "SUBCONTRATACION, true, 0, false, true, false, 0, false, CADUCIDAD",
    "CONFLICTO, true, 0, false, true, false, 0, false, CADUCIDAD",
    "NO_CONFORME, true, 0, false, true, false, 0, false, EJECUCION_GARANTIA",
    "NO_CONFORME, true, 3, false, true, false, 0, false, MULTA EJECUCION_GARANTIA",
    "GARANTIA_CALIDAD, true, 0, false, true, false, 0, false, EJECUCION_GARANTIA",
    "FALSEDAD, true, 0, false, true, false, 0, false, INHABILITACION",
    "LABORAL, true, 0, false, true, false, 0, false, INHABILITACION",
    "MULTAS_12, true, 0, false, true, true, 0, false, CADUCIDAD* EJECUCION_GARANTIA*",
    "RIESGO_ATRASO, true, 0, false, true, false, 0, false, ''"
  })
  @Demand("B-S11")
  void everyRow(
      String type,
      boolean imputable,
      int days,
      boolean delivered,
      boolean useful,
      boolean limit,
      int firm,
      boolean terminated,
      String opens) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tipo", type);
    facts.put("imputable", imputable);
    facts.put("dias", days);
    facts.put("entregado", delivered);
    facts.put("util", useful);
    facts.put("llegaAlLimite", limit);
    facts.put("multasFirmes", firm);
    facts.put("caducidadDeclarada", terminated);
    assertThat(FILE.rows(KEY, facts).stream().map(ContractIncidentRouteTest::told).toList())
        .containsExactlyInAnyOrderElementsOf(
            opens.isEmpty() ? List.of() : List.of(opens.split(" ")));
  }

  /** A rule that nobody has confirmed must say so, or it would be printed as law. */
  @Test
  void whatIsNotConfirmedIsNotRatified() {
    Map<String, Object> facts =
        new HashMap<>(
            Map.of(
                "tipo", "GARANTIA",
                "imputable", true,
                "dias", 0,
                "entregado", false,
                "util", true,
                "llegaAlLimite", false,
                "multasFirmes", 2,
                "caducidadDeclarada", true));
    assertThat(FILE.rows(KEY, facts))
        .hasSize(3)
        .allSatisfy(
            row -> {
              assertThat(row).containsEntry("ratificado", false);
              assertThat((String) row.get("fundamento")).contains("por confirmar");
            });
  }

  private static String told(Map<String, Object> row) {
    return row.get("abre") + (Boolean.TRUE.equals(row.get("obligatoria")) ? "*" : "");
  }
}
