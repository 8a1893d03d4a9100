package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A9, row by row. */
class FundsVerdictTest {
  private static final DecisionFile FILE = DecisionFile.of("funds/funds-verdict");

  @ParameterizedTest
  @CsvSource({
    "true, true, true, true, PAGADO, CUMPLIDO, Los resultados se lograron",
    "true, true, true, true, PENDIENTE, CUMPLIDO_PARCIAL, Los resultados o lo objetado",
    "true, true, true, true, EN_COBRO, INCUMPLIDO, La organización no pagó",
    "false, true, true, true, PAGADO, CUMPLIDO_PARCIAL, Los resultados o lo objetado",
    "true, true, false, true, PAGADO, CUMPLIDO_PARCIAL, Los resultados o lo objetado",
    "false, true, false, true, PENDIENTE, CUMPLIDO_PARCIAL, Los resultados o lo objetado",
    "false, false, true, true, PAGADO, INCUMPLIDO, Los resultados no llegan",
    "false, false, false, true, PAGADO, INCUMPLIDO, Los resultados no llegan",
    "true, true, false, false, PAGADO, INCUMPLIDO, Lo objetado supera",
    "false, true, false, false, PENDIENTE, INCUMPLIDO, Lo objetado supera"
  })
  @Demand("A-S42")
  void theWorstDecides(
      boolean resultsHigh,
      boolean resultsEnough,
      boolean objectedLow,
      boolean objectedBearable,
      String refund,
      String verdict,
      String message) {
    var rows =
        FILE.rows(
            "funds-verdict",
            Map.of(
                "resultadosCumplido", resultsHigh,
                "resultadosParcial", resultsEnough,
                "objetadoCumplido", objectedLow,
                "objetadoParcial", objectedBearable,
                "reintegro", refund));
    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("resultado", verdict)
                  .containsEntry("ratificado", false);
              assertThat(row.get("mensaje").toString()).startsWith(message);
              assertThat(row.get("fundamento").toString()).contains("pendiente de ratificar");
            });
  }
}
