package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The causes of the laws: of caducity only letter b) was read, so only b) may be printed as law.
 */
class ContractTerminationCausesTest {
  private static final DecisionFile CAUSES =
      DecisionFile.of("contracts/contract-termination-causes");

  @ParameterizedTest
  @CsvSource({"LACAP_2000", "LACAP_LPA"})
  void fourCausesOfWhichOneIsCertain(String regime) {
    List<Map<String, Object>> rows = rows(regime, "CADUCIDAD");
    assertThat(rows).extracting(row -> row.get("causa")).containsExactly("A", "B", "C", "D");
    assertThat(rows)
        .extracting(row -> row.get("ratificado"))
        .containsExactly(false, true, false, false);
  }

  @Test
  void theLawOfPublicPurchases() {
    assertThat(rows("LCP_2023", "CADUCIDAD"))
        .extracting(row -> row.get("ratificado"))
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource({"MUTUO_ACUERDO", "REVOCACION", "RESCATE"})
  void theEndingsWithoutFault(String kind) {
    assertThat(rows("LACAP_LPA", kind))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("fundamento", "LACAP, art. 93"));
    assertThat(rows("LCP_2023", kind))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("ratificado", false));
  }

  private static List<Map<String, Object>> rows(String regime, String kind) {
    return CAUSES.rows("contract-termination-causes", Map.of("regimen", regime, "clase", kind));
  }
}
