package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-B6, row by row; false facts under the LACAP is the one cause that was verified. */
class ContractDebarmentCauseTest {
  private static final DecisionFile FILE = DecisionFile.of("contracts/contract-debarment-cause");

  @ParameterizedTest
  @CsvSource({
    "I_MULTAS, 12, 2, false",
    "I_OTRA, 12, 0, false",
    "II_CADUCIDAD, 24, 0, false",
    "II_OTRA, 24, 0, false",
    "III, 36, 0, false",
    "IV, 48, 0, false",
    "V_HECHOS_FALSOS, 60, 0, true",
    "V_OTRA, 60, 0, false",
  })
  @Demand("B-S25")
  void eachCauseHasItsPeriodUnderEachRegime(
      String cause, int months, int fines, boolean falseFacts) {
    for (String regime : List.of("LACAP_2000", "LACAP_LPA", "LCP_2023")) {
      assertThat(row(cause, regime))
          .as(cause + " " + regime)
          .containsEntry("meses", months)
          .containsEntry("multasFirmes", fines)
          .containsEntry("avisoFiscalia", falseFacts)
          .containsEntry("ratificado", falseFacts && regime.startsWith("LACAP"));
    }
  }

  @Test
  void anUnknownCauseBarsNobody() {
    assertThat(row("OTRA", "LACAP_LPA")).containsEntry("meses", 0);
  }

  private static Map<String, Object> row(String cause, String regime) {
    List<Map<String, Object>> rows =
        FILE.rows("contract-debarment-cause", Map.of("causa", cause, "regimen", regime));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
