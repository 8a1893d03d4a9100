package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A4, row by row. */
class FundsSupplierCheckTest {
  private static final DecisionFile FILE = DecisionFile.of("funds/funds-supplier-check");

  @ParameterizedTest
  @CsvSource({
    "identidadValida, false, RECHAZADO, El documento de identidad no es válido.",
    "inhabilitado, true, RECHAZADO, Figura en la lista de inhabilitados.",
    "vinculoOng, JUNTA_DIRECTIVA, RECHAZADO, Posible vínculo: {persona} figura como Junta Directiva.",
    "vinculoOng, PERSONAL, RECHAZADO, Posible vínculo: {persona} figura como personal de la organización.",
    "vinculoOng, PARIENTE, RECHAZADO, Posible vínculo: {persona} figura como pariente declarado.",
    "vinculoOng, CUENTA, RECHAZADO, Comparte cuenta bancaria con {cuentaOng}.",
    "vinculoEquipo, true, RECHAZADO, 'Posible vínculo: {integrante} figura como equipo del Ministerio; debe excusarse.'",
    "cuentaPropia, false, OBSERVADO, La cuenta no pertenece al proveedor.",
    "cuentaCompartida, true, OBSERVADO, Comparte cuenta bancaria con {cuentaCon}.",
    "telefonoCompartido, true, OBSERVADO, Comparte teléfono con {telefonoCon}.",
    "direccionCompartida, true, OBSERVADO, Comparte dirección con {direccionCon}.",
    "giroCoincide, false, OBSERVADO, Su actividad no corresponde a la línea {linea}.",
    "mesesConstituida, 5, ALERTA, Empresa con menos de 6 meses de constituida.",
    "mesesConstituida, 6, VALIDADO,",
    "faltanCotizaciones, true, ALERTA, La línea {linea} requiere {cotizaciones} cotizaciones de proveedores distintos."
  })
  @Demand("A-S18")
  void oneFactOneFinding(String fact, String value, String result, String message) {
    Map<String, Object> facts = clean();
    facts.put(fact, typed(value));
    assertThat(FILE.single("funds-supplier-check", facts)).isEqualTo(result);
    var rows = FILE.rows("funds-supplier-findings", facts);
    assertThat(rows).hasSize(message == null ? 1 : 2);
    if (message != null) {
      assertThat(rows.get(0))
          .containsEntry("resultadoHallazgo", result)
          .containsEntry("mensaje", message);
    }
  }

  @Test
  void nothingFoundIsValid() {
    assertThat(FILE.single("funds-supplier-check", clean())).isEqualTo("VALIDADO");
  }

  @Test
  void theWorstWins() {
    Map<String, Object> facts = clean();
    facts.put("mesesConstituida", 1);
    facts.put("telefonoCompartido", true);
    assertThat(FILE.single("funds-supplier-check", facts)).isEqualTo("OBSERVADO");
    facts.put("inhabilitado", true);
    assertThat(FILE.single("funds-supplier-check", facts)).isEqualTo("RECHAZADO");
    assertThat(FILE.rows("funds-supplier-findings", facts)).hasSize(4);
  }

  @Test
  void aNaturalPersonHasNoAge() {
    Map<String, Object> facts = clean();
    facts.put("mesesConstituida", null);
    assertThat(FILE.single("funds-supplier-check", facts)).isEqualTo("VALIDADO");
  }

  private static Object typed(String value) {
    if (value.matches("true|false")) {
      return Boolean.valueOf(value);
    }
    return value.matches("\\d+") ? (Object) Integer.valueOf(value) : value;
  }

  private static Map<String, Object> clean() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("identidadValida", true),
            Map.entry("inhabilitado", false),
            Map.entry("vinculoOng", "NINGUNO"),
            Map.entry("vinculoEquipo", false),
            Map.entry("cuentaPropia", true),
            Map.entry("cuentaCompartida", false),
            Map.entry("telefonoCompartido", false),
            Map.entry("direccionCompartida", false),
            Map.entry("giroCoincide", true),
            Map.entry("mesesConstituida", 60),
            Map.entry("faltanCotizaciones", false)));
  }
}
