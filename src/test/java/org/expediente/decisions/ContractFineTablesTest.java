package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-B4, row by row. */
class ContractFineTablesTest {
  private static final DecisionFile RATES = DecisionFile.of("contracts/contract-fine-rates");
  private static final DecisionFile BASE = DecisionFile.of("contracts/contract-fine-base");

  @ParameterizedTest
  @CsvSource({"LACAP_2000, true", "LACAP_LPA, true", "LCP_2023, false"})
  @Demand("B-S25")
  void threeTranchesForEachRegime(String regime, boolean ratified) {
    List<Map<String, Object>> rows = RATES.rows("contract-fine-rates", Map.of("regimen", regime));
    assertThat(rows)
        .extracting(row -> row.get("desde"), row -> row.get("tasa"), row -> row.get("ratificado"))
        .containsExactly(
            tuple(1, "0.001", ratified),
            tuple(31, "0.00125", ratified),
            tuple(61, "0.0015", ratified));
  }

  @ParameterizedTest
  @CsvSource({
    "SUMINISTRO, LIBRE_GESTION, NO_ENTREGADO, 0.10",
    "SUMINISTRO, LICITACION, NO_ENTREGADO, 1",
    "OBRA, LIBRE_GESTION, MONTO_VIGENTE, 0.10",
    "SERVICIO, DIRECTA, MONTO_VIGENTE, 1",
  })
  void baseAndFloor(String object, String modality, String base, String wages) {
    List<Map<String, Object>> rows =
        BASE.rows("contract-fine-base", Map.of("objeto", object, "modalidad", modality));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("base", base)
        .containsEntry("salarios", wages)
        .containsEntry("ratificado", false);
  }

  @Test
  void anUnknownRegimeHasNoRates() {
    assertThat(RATES.rows("contract-fine-rates", Map.of("regimen", "OTRO"))).isEmpty();
  }
}
