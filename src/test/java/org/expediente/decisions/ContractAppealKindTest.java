package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Remedies by regime, row by row: their names and terms differ (trap 10). */
class ContractAppealKindTest {
  private static final DecisionFile FILE = DecisionFile.of("contracts/contract-appeal-kind");

  @ParameterizedTest
  @CsvSource({
    "LACAP_2000, false, REVOCATORIA, contracts.appeal.lacap, true",
    "LACAP_2000, true, REVOCATORIA, contracts.appeal.lacap, true",
    "LACAP_LPA, false, RECONSIDERACION, contracts.appeal.lacapLpa, false",
    "LCP_2023, false, RECONSIDERACION, contracts.appeal.lcp, false",
  })
  @Demand("B-S25")
  void oneRemedyBeforeTheAuthorityAndTheCourt(
      String regime, boolean superior, String kind, String term, boolean ratified) {
    List<Map<String, Object>> rows = rows(regime, superior);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("recurso", kind)
        .containsEntry("plazo", term)
        .containsEntry("informativo", false)
        .containsEntry("ratificado", ratified);
    assertThat(rows.get(1))
        .containsEntry("recurso", "CONTENCIOSO")
        .containsEntry("plazo", "contracts.appeal.court")
        .containsEntry("informativo", true)
        .containsEntry("ratificado", true);
  }

  @ParameterizedTest
  @CsvSource({"LACAP_LPA", "LCP_2023"})
  void whereThereIsASuperiorOneMayAppealToIt(String regime) {
    List<Map<String, Object>> rows = rows(regime, true);
    assertThat(rows)
        .extracting(row -> row.get("recurso"))
        .containsExactly("RECONSIDERACION", "APELACION", "CONTENCIOSO");
    assertThat(rows.get(1))
        .containsEntry("plazo", "contracts.appeal.higher")
        .containsEntry("informativo", false)
        .containsEntry("ratificado", false);
  }

  private static List<Map<String, Object>> rows(String regime, boolean superior) {
    return FILE.rows("contract-appeal-kind", Map.of("regimen", regime, "superior", superior));
  }
}
