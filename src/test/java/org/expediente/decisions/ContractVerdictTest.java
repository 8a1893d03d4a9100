package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on the purpose of a contract, row by row. */
class ContractVerdictTest {
  private static final String KEY = "contract-verdict";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "false, NO_CUMPLIDA, CUMPLIDA, CUMPLIDA, NO_CUMPLIDA, La unidad usuaria",
    "true, NO_CUMPLIDA, PARCIAL, CUMPLIDA, NO_CUMPLIDA, La unidad usuaria",
    "false, CUMPLIDA, NO_CUMPLIDA, NO_CUMPLIDA, NO_CUMPLIDA, La UACI y la Dirección Jurídica",
    "true, CUMPLIDA, CUMPLIDA, CUMPLIDA, PARCIAL, 'La finalidad se obtuvo, pero no dentro'",
    "false, CUMPLIDA, CUMPLIDA, CUMPLIDA, CUMPLIDA, Las tres áreas",
    "false, CUMPLIDA, NO_CUMPLIDA, CUMPLIDA, PARCIAL, Las áreas no coinciden",
    "true, CUMPLIDA, PARCIAL, CUMPLIDA, PARCIAL, Las áreas no coinciden",
    "false, PARCIAL, CUMPLIDA, CUMPLIDA, PARCIAL, Las áreas no coinciden",
  })
  @Demand("B-S26")
  void everyRow(
      boolean ended, String unit, String uaci, String legal, String verdict, String message) {
    List<Map<String, Object>> rows =
        FILE.rows(
            KEY, Map.of("extinguido", ended, "unidad", unit, "uaci", uaci, "juridico", legal));
    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("veredicto", verdict)
                  .containsEntry("ratificado", false);
              assertThat(row.get("mensaje").toString()).startsWith(message);
            });
  }
}
