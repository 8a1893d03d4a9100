package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate of payments, row by row. */
class ContractPaymentGateTest {
  private static final String KEY = "contract-payment-gate";
  private static final DecisionFile FILE = DecisionFile.of("contracts/" + KEY);

  @ParameterizedTest
  @CsvSource({
    "liquidacion, true, RECHAZAR, El contrato terminó: lo que se deba se paga solo en su liquidación.",
    "atrasoSinInformar, true, RETENER, Hay un atraso sin informe de incumplimiento. Preséntelo a la UACI y solicite de nuevo.",
    "actaFaltante, true, RETENER, Falta un acta de recepción firmada. Agréguela y solicite de nuevo.",
    "informado, false, INFORMAR, 'Pago antes del informe: presente primero el informe de avance del período.'",
    "informado, true, LIBERAR, Nada impide el pago.",
  })
  void oneFactDecidesOnWhatWasReceived(String fact, boolean value, String result, String message) {
    Map<String, Object> facts = clean("ESTIMACION");
    facts.put(fact, value);
    assertThat(row(facts)).containsEntry("resultado", result).containsEntry("mensaje", message);
  }

  @ParameterizedTest
  @CsvSource({
    "true, LIBERAR, El anticipo está garantizado.",
    "false, RETENER, 'No hay una garantía de buena inversión de anticipo, aceptada y vigente, que cubra el anticipo.'",
  })
  void anAdvanceNeedsItsGuaranteeAndNoReport(boolean secured, String result, String message) {
    Map<String, Object> facts = clean("ANTICIPO");
    facts.put("garantiaAnticipo", secured);
    facts.put("informado", false);
    assertThat(row(facts)).containsEntry("resultado", result).containsEntry("mensaje", message);
  }

  @Test
  void theFirstReasonIsTold() {
    Map<String, Object> facts = clean("ANTICIPO");
    facts.put("atrasoSinInformar", true);
    assertThat(row(facts)).containsEntry("resultado", "RETENER");
    facts.put("liquidacion", true);
    assertThat(row(facts)).containsEntry("resultado", "RECHAZAR");
  }

  private static Map<String, Object> row(Map<String, Object> facts) {
    List<Map<String, Object>> rows = FILE.rows(KEY, facts);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).containsEntry("ratificado", false);
    return rows.get(0);
  }

  private static Map<String, Object> clean(String kind) {
    return new HashMap<>(
        Map.of(
            "liquidacion", false,
            "clase", kind,
            "garantiaAnticipo", true,
            "atrasoSinInformar", false,
            "actaFaltante", false,
            "informado", true));
  }
}
