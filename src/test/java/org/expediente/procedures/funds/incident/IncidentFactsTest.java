package org.expediente.procedures.funds.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentFactsTest {
  private static final IncidentFacts.Limits LIMITS =
      new IncidentFacts.Limits(
          new BigDecimal("0.05"), new BigDecimal("0.20"), new BigDecimal("0.02"));

  @ParameterizedTest
  @CsvSource({
    "0.00, 0.00, DENTRO",
    "0.01, 0.00, SOBRE_SUSPENSION", // spending of an advance of nothing
    "1500.00, 30000.00, DENTRO",
    "1500.01, 30000.00, SOBRE_PLAN",
    "6000.00, 30000.00, SOBRE_PLAN",
    "6000.01, 30000.00, SOBRE_SUSPENSION",
    "0.01, 0.19, SOBRE_PLAN", // 5.26 %
    "0.01, 0.20, DENTRO"
  })
  void objectedShare(String objected, String advance, String expected) {
    assertThat(facts(objected, advance, 0, 0).values()).containsEntry("objecion", expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, false", "2, 100, false", "3, 100, true", "1, 50, false", "1, 49, true"})
  void shareOfPeopleNotFound(int phantoms, int verified, boolean above) {
    assertThat(facts("0.00", "0.00", phantoms, verified).values())
        .containsEntry("fantasmas", above);
  }

  @Test
  void theWorstAdvanceIsFoundByMultiplying() {
    ObjectedAdvance small = advance("10.00", "100.00");
    ObjectedAdvance large = advance("99.99", "1000.00");
    assertThat(small.worse(large)).isSameAs(small);
    assertThat(large.worse(small)).isSameAs(small);
    assertThat(large.worse(ObjectedAdvance.NONE)).isSameAs(large);
  }

  private static ObjectedAdvance advance(String objected, String transferred) {
    return new ObjectedAdvance(new BigDecimal(objected), new BigDecimal(transferred));
  }

  private static IncidentFacts facts(String objected, String advance, int phantoms, int verified) {
    return new IncidentFacts(
        IncidentType.GASTO_OBJETADO,
        true,
        1,
        new BigDecimal(objected),
        new BigDecimal(advance),
        phantoms,
        verified,
        LIMITS);
  }
}
