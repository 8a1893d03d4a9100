package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A5, row by row. */
class FundsBeneficiaryCheckTest {
  private static final DecisionFile FILE = DecisionFile.of("funds/funds-beneficiary-check");

  @ParameterizedTest
  @CsvSource({
    "documentoRepetido, true, RECHAZADO, Documento repetido: ya inscrito como {repetidoCon}.",
    "fallecido, true, RECHAZADO, Figura en la lista de personas fallecidas.",
    "documentoValido, false, OBSERVADO, El documento no es válido.",
    "enOtroPrograma, true, OBSERVADO, Inscrito en otro programa activo: {otroPrograma}.",
    "posibleDuplicado, true, OBSERVADO, Mismo nombre y fecha de nacimiento que {posibleCon}.",
    "edadEnRango, false, OBSERVADO, Edad fuera del rango del plan.",
    "zonaDelPlan, false, OBSERVADO, Vive fuera de la zona del plan.",
    "vinculo, true, OBSERVADO, Posible vínculo con la organización o con el equipo del Ministerio.",
    "menorSinResponsable, true, OBSERVADO, Menor de edad sin responsable.",
    "consentimiento, false, OBSERVADO, No consta el consentimiento para usar sus datos."
  })
  @Demand({"A-S02", "A-S20"})
  void oneFactOneFinding(String fact, boolean value, String result, String message) {
    Map<String, Object> facts = clean();
    facts.put(fact, value);
    assertThat(FILE.single("funds-beneficiary-check", facts)).isEqualTo(result);
    var rows = FILE.rows("funds-beneficiary-findings", facts);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsEntry("resultadoHallazgo", result)
        .containsEntry("mensaje", message);
  }

  @Test
  void moreThanEightMinorsOfOneGuardianAreAnAlert() {
    Map<String, Object> facts = clean();
    facts.put("menoresDelResponsable", 8);
    assertThat(FILE.single("funds-beneficiary-check", facts)).isEqualTo("ACTIVO");
    facts.put("menoresDelResponsable", 9);
    assertThat(FILE.single("funds-beneficiary-check", facts)).isEqualTo("ALERTA");
  }

  @Test
  void theWorstWins() {
    Map<String, Object> facts = clean();
    facts.put("edadEnRango", false);
    facts.put("fallecido", true);
    assertThat(FILE.single("funds-beneficiary-check", facts)).isEqualTo("RECHAZADO");
  }

  private static Map<String, Object> clean() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("documentoValido", true),
            Map.entry("documentoRepetido", false),
            Map.entry("enOtroPrograma", false),
            Map.entry("posibleDuplicado", false),
            Map.entry("edadEnRango", true),
            Map.entry("zonaDelPlan", true),
            Map.entry("fallecido", false),
            Map.entry("vinculo", false),
            Map.entry("menorSinResponsable", false),
            Map.entry("menoresDelResponsable", 0),
            Map.entry("consentimiento", true)));
  }
}
