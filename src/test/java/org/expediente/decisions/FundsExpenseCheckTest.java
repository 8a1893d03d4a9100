package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-A7, row by row. */
class FundsExpenseCheckTest {
  private static final DecisionFile FILE = DecisionFile.of("funds/funds-expense-check");

  @ParameterizedTest
  @CsvSource({
    "documentoRepetido, true, OBJETADO, TOTAL, DUPLICADO, true",
    "fueraDePeriodo, true, OBJETADO, TOTAL, PERIODO, true",
    "lineaPorAnticipo, false, OBJETADO, TOTAL, LINEA, true",
    "proveedorValidado, false, OBJETADO, TOTAL, PROVEEDOR, true",
    "proveedorVinculado, true, OBJETADO, TOTAL, VINCULO, true",
    "conceptoNoElegible, true, OBJETADO, TOTAL, CONCEPTO, true",
    "pagadoDirectamente, true, OBJETADO, TOTAL, PAGO_DIRECTO, true",
    "excesoLinea, 0.01, OBJETADO, EXCESO, EXCESO_LINEA, true",
    "excesoLinea, 0.00, ACEPTADO, NADA, NINGUNA, false",
    "precioUnitario, 110.01, OBSERVADO, NADA, PRECIO, false",
    "precioUnitario, 110.00, ACEPTADO, NADA, NINGUNA, false",
    "sinComprobante, true, OBSERVADO, NADA, COMPROBANTE, false",
    "medioPago, EFECTIVO, OBSERVADO, NADA, EFECTIVO, false",
    "ivaRecuperable, 0.01, OBJETADO, IVA, IVA, true"
  })
  @Demand("A-S37")
  void oneFactOneRow(
      String fact, String value, String result, String scope, String rule, boolean blocks) {
    Map<String, Object> facts = clean();
    facts.put(fact, value.matches("true|false") ? (Object) Boolean.valueOf(value) : value);
    assertThat(row(facts))
        .containsEntry("resultado", result)
        .containsEntry("alcance", scope)
        .containsEntry("regla", rule)
        .containsEntry("impide", blocks)
        .containsEntry("ratificado", false)
        .hasEntrySatisfying("fundamento", basis -> assertThat(basis.toString()).isNotBlank());
  }

  @Test
  void cashUpToTheLimitIsAccepted() {
    Map<String, Object> facts = clean();
    facts.put("medioPago", "EFECTIVO");
    facts.put("total", "100.00");
    assertThat(row(facts)).containsEntry("resultado", "ACEPTADO");
    facts.put("total", "100.01");
    assertThat(row(facts)).containsEntry("regla", "EFECTIVO");
  }

  @Test
  void nothingFoundIsAccepted() {
    assertThat(row(clean())).containsEntry("resultado", "ACEPTADO").containsEntry("mensaje", "");
  }

  @Test
  void theFirstRowAnswers() {
    Map<String, Object> facts = clean();
    facts.put("ivaRecuperable", "13.00");
    facts.put("sinComprobante", true);
    assertThat(row(facts)).containsEntry("regla", "COMPROBANTE");
    facts.put("excesoLinea", "5.00");
    assertThat(row(facts)).containsEntry("regla", "EXCESO_LINEA");
    facts.put("documentoRepetido", true);
    assertThat(row(facts)).containsEntry("regla", "DUPLICADO");
  }

  @Test
  void aCentIsNotLostInLargeAmounts() {
    Map<String, Object> facts = clean();
    facts.put("precioPlan", "99999999999.99");
    facts.put("precioUnitario", "109999999999.98");
    assertThat(row(facts)).containsEntry("resultado", "ACEPTADO");
    facts.put("precioUnitario", "109999999999.99");
    assertThat(row(facts)).containsEntry("regla", "PRECIO");
  }

  private static Map<String, Object> row(Map<String, Object> facts) {
    var rows = FILE.rows("funds-expense-check", facts);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Map<String, Object> clean() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("documentoRepetido", false),
            Map.entry("fueraDePeriodo", false),
            Map.entry("lineaPorAnticipo", true),
            Map.entry("proveedorValidado", true),
            Map.entry("proveedorVinculado", false),
            Map.entry("conceptoNoElegible", false),
            Map.entry("pagadoDirectamente", false),
            Map.entry("excesoLinea", "0.00"),
            Map.entry("precioUnitario", "100.00"),
            Map.entry("precioPlan", "100.00"),
            Map.entry("toleranciaPrecio", "0.10"),
            Map.entry("sinComprobante", false),
            Map.entry("medioPago", "TRANSFERENCIA"),
            Map.entry("total", "500.00"),
            Map.entry("efectivoMaximo", "100.00"),
            Map.entry("ivaRecuperable", "0.00")));
  }
}
