package org.expediente.procedures.contracts.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LACAP, art. 85; cláusula III; true",
        "LACAP, arts. 85 y 94; cláusula III; true",
        "Artículo 158 de la LACAP; bases, numeral 4; true",
        "ARTÍCULOS 36; cláusula V; true",
        "LACAP 85; cláusula III; false",
        "la parte 3; cláusula III; false",
        "LACAP, art. 85; ; false",
        "; cláusula III; false",
      })
  void aChargeNamesAnArticleAndAClause(String rule, String clause, boolean grounded) {
    assertThat(OpeningRules.grounded(rule, clause)).isEqualTo(grounded);
  }
}
