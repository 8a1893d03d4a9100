package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** DMN-B1, row by row. */
class ContractIncidentTypeTest {
  private static final String KEY = "contract-incident-type";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "RIESGO_ATRASO, LEVE, true, INFORME, minor, false",
    "MORA, GRAVE, false, INFORME, serious, true",
    "ENTREGA_PARCIAL, GRAVE, true, INFORME, serious, false",
    "NO_CONFORME, GRAVE, true, INFORME, serious, true",
    "ABANDONO, CRITICO, false, INFORME, critical, false",
    "GARANTIA, CRITICO, true, INFORME, critical, false",
    "MULTAS_10, ALERTA, false, REGISTRO, minor, false",
    "MULTAS_12, CRITICO, false, INFORME, critical, true",
    "LABORAL, CRITICO, false, INFORME, critical, true",
    "FALSEDAD, CRITICO, false, INFORME, critical, true",
    "SUBCONTRATACION, GRAVE, false, INFORME, serious, false",
    "GARANTIA_CALIDAD, GRAVE, true, INFORME, serious, true",
    "CONFLICTO, CRITICO, false, INFORME, critical, true",
    "FUERZA_MAYOR, LEVE, false, REGISTRO, minor, true",
    "INSTITUCION, LEVE, false, REGISTRO, minor, false",
    "MODIFICACION, LEVE, false, REGISTRO, minor, false",
    "CUALQUIER_OTRO, LEVE, false, INFORME, minor, false"
  })
  @Demand("B-S15")
  void everyRow(
      String type, String severity, boolean curable, String handling, String term, boolean firm) {
    assertThat(FILE.rows(KEY, Map.of("tipo", type)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("gravedad", severity)
                    .containsEntry("curable", curable)
                    .containsEntry("tramite", handling)
                    .containsEntry("plazo", term)
                    .containsEntry("ratificado", firm));
  }

  @ParameterizedTest
  @EnumSource(IncidentType.class)
  @Demand("B-S12")
  void everyTypeHasItsOwnSituation(IncidentType type) {
    Map<String, Object> row = FILE.rows(KEY, Map.of("tipo", type.name())).get(0);
    assertThat((String) row.get("supuesto"))
        .endsWith(".")
        .isNotEqualTo("Otro hecho de la relación contractual.");
    assertThat(Set.of("critical", "serious", "minor")).contains((String) row.get("plazo"));
  }

  @Test
  @Demand("B-S18")
  void bothUnitsOwnTheTables() throws IOException {
    for (String table : new String[] {KEY, "contract-incident-route"}) {
      assertThat(Files.readString(Path.of("processes/contracts", table + ".dmn")))
          .contains("Dueños: Unidad de Adquisiciones y Contrataciones y Dirección Jurídica");
    }
  }
}
