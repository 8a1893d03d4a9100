package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which guarantees a contract asks for, row by row. */
class ContractGuaranteesTest {
  private static final String KEY = "contract-guarantees";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "OBRA, false, CUMPLIMIENTO INICIO MONTO 0.10 + BUENA_OBRA RECEPCION MONTO 0.10",
    "BIEN, false, CUMPLIMIENTO INICIO MONTO 0.10 + BUEN_SERVICIO RECEPCION MONTO 0.10",
    "SERVICIO, false, CUMPLIMIENTO INICIO MONTO 0.10 + BUEN_SERVICIO RECEPCION MONTO 0.10",
    "CONSULTORIA, false, CUMPLIMIENTO INICIO MONTO 0.10",
    "SUMINISTRO, false, CUMPLIMIENTO INICIO MONTO 0.10 + BUEN_SERVICIO RECEPCION MONTO 0.10",
    "CONSULTORIA, true, CUMPLIMIENTO INICIO MONTO 0.10 + ANTICIPO INICIO ANTICIPO 1.00",
    "OBRA, true, CUMPLIMIENTO INICIO MONTO 0.10 + ANTICIPO INICIO ANTICIPO 1.00 + BUENA_OBRA RECEPCION MONTO 0.10"
  })
  void everyRow(String object, boolean advance, String expected) {
    List<Map<String, Object>> rows = FILE.rows(KEY, Map.of("objeto", object, "anticipo", advance));

    assertThat(rows)
        .extracting(
            row ->
                "%s %s %s %s"
                    .formatted(
                        row.get("clase"), row.get("momento"), row.get("base"), row.get("parte")))
        .containsExactly(expected.split(" \\+ "));
    // the articles were not read: nothing of it is ratified
    assertThat(rows).extracting(row -> row.get("ratificado")).containsOnly(false);
  }
}
