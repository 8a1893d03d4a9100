package org.expediente.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.expediente.testkit.Demand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DMN-B5, row by row. */
class ContractGuaranteeRuleTest {
  private static final DecisionFile RULE = DecisionFile.of("contracts/contract-guarantee-rule");

  @ParameterizedTest
  @CsvSource({
    "CADUCIDAD, CUMPLIMIENTO, LACAP_LPA, LEJANO, false, RECLAMAR, PROPORCIONAL, true",
    "CADUCIDAD, CUMPLIMIENTO, LCP_2023, LEJANO, false, RECLAMAR, PROPORCIONAL, false",
    "CADUCIDAD, ANTICIPO, LACAP_2000, LEJANO, false, RECLAMAR, NO_AMORTIZADO, false",
    "CADUCIDAD, BUENA_OBRA, LACAP_LPA, LEJANO, true, NINGUNA, NINGUNO, false",
    "INCUMPLIMIENTO, CUMPLIMIENTO, LACAP_2000, LEJANO, false, RECLAMAR, PROPORCIONAL, true",
    "INCUMPLIMIENTO, CUMPLIMIENTO, LCP_2023, LEJANO, false, RECLAMAR, PROPORCIONAL, false",
    "INCUMPLIMIENTO, ANTICIPO, LACAP_LPA, URGENTE, false, NINGUNA, NINGUNO, false",
    "DEFECTO, BUENA_OBRA, LACAP_LPA, LEJANO, false, RECLAMAR, DEFECTO, false",
    "DEFECTO, BUEN_SERVICIO, LCP_2023, LEJANO, false, RECLAMAR, DEFECTO, false",
    "DEFECTO, CUMPLIMIENTO, LACAP_LPA, LEJANO, true, NINGUNA, NINGUNO, false",
    "VENCIMIENTO, CUMPLIMIENTO, LACAP_LPA, URGENTE, false, RECLAMAR, PROPORCIONAL, false",
    "VENCIMIENTO, CUMPLIMIENTO, LACAP_LPA, PROXIMO, false, PRORROGAR, PROPORCIONAL, false",
    "VENCIMIENTO, CUMPLIMIENTO, LACAP_LPA, LEJANO, false, NINGUNA, NINGUNO, false",
    "VENCIMIENTO, ANTICIPO, LACAP_LPA, URGENTE, false, RECLAMAR, NO_AMORTIZADO, false",
    "VENCIMIENTO, ANTICIPO, LCP_2023, PROXIMO, false, PRORROGAR, NO_AMORTIZADO, false",
    "MULTA, CUMPLIMIENTO, LACAP_LPA, LEJANO, true, RECLAMAR, MULTA, false",
    "MULTA, CUMPLIMIENTO, LACAP_LPA, LEJANO, false, NINGUNA, NINGUNO, false",
    "SIN_CULPA, CUMPLIMIENTO, LACAP_LPA, URGENTE, true, NINGUNA, NINGUNO, false",
  })
  @Demand("B-S11")
  void theTableDecidesNotAPerson(
      String event,
      String guarantee,
      String regime,
      String end,
      boolean fines,
      String action,
      String method,
      boolean ratified) {
    assertThat(
            RULE.rows(
                "contract-guarantee-rule",
                Map.of(
                    "evento", event,
                    "garantia", guarantee,
                    "regimen", regime,
                    "vencimiento", end,
                    "permiteMulta", fines)))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("accion", action)
                    .containsEntry("calculo", method)
                    .containsEntry("ratificado", ratified));
  }
}
