package org.expediente.procedures.funds.liquidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
  private static final BigDecimal TENTH = new BigDecimal("0.10");

  @ParameterizedTest
  @CsvSource({
    "0, 60, 54, true", "0, 60, 53.9999, false", "0, 60, 90, true", "0, 60, -5, false",
    "20, 10, 11, true", "20, 10, 11.0001, false", "20, 10, 25, false", "0, 60, , false"
  })
  void ninetyPercentOfTheWayInEitherDirection(
      BigDecimal baseline, BigDecimal target, BigDecimal measured, boolean enough) {
    MeasuredResult result =
        new MeasuredResult("R-01", "Indicador", "personas", baseline, target, measured);
    assertThat(result.reached().atLeast(new BigDecimal("0.90"))).isEqualTo(enough);
  }

  @Test
  void thirdsAddUpToOne() {
    Share third = new Share(BigDecimal.ONE, new BigDecimal("3"));
    assertThat(third.plus(third).plus(third).atLeast(BigDecimal.ONE)).isTrue();
    assertThat(third.plus(third).plus(third).among(3).atMost(new BigDecimal("0.3333"))).isFalse();
  }

  @Test
  void aCentAboveATenthIsAboveIt() {
    BigDecimal whole = new BigDecimal("60000.00");
    assertThat(new Share(new BigDecimal("6000.00"), whole).atMost(TENTH)).isTrue();
    assertThat(new Share(new BigDecimal("6000.01"), whole).atMost(TENTH)).isFalse();
  }

  @Test
  void ofNothingSpentNothingIsTooMuch() {
    assertThat(new Share(BigDecimal.ZERO, BigDecimal.ZERO).atMost(TENTH)).isTrue();
  }
}
