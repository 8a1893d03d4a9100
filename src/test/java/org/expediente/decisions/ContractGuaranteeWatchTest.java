package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-B5, the part on the expiry of a guarantee, row by row. */
class ContractGuaranteeWatchTest {
  private static final String KEY = "contract-guarantee-watch";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "-1, false, VENCER",
    "-1, true, VENCER",
    "0, true, RECLAMAR",
    "15, true, RECLAMAR",
    "16, true, PROLONGAR",
    "30, true, PROLONGAR",
    "31, true, NINGUNA",
    "0, false, NINGUNA",
  })
  void everyRow(int left, boolean open, String measure) {
    assertThat(FILE.rows(KEY, Map.of("diasRestantes", left, "incidenteAbierto", open)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("medida", measure)
                    .containsEntry("ratificado", false));
  }
}
