package org.expediente.procedures.funds.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The fourteen cases of A.9. */
class LiquidationFormulaTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/funds/liquidation-cases.csv", numLinesToSkip = 1)
  @Demand("A-S42")
  void eachCaseToTheCent(ArgumentsAccessor row) {
    Liquidation expected =
        new Liquidation(
            money(row, 11),
            money(row, 12),
            money(row, 13),
            money(row, 14),
            money(row, 15),
            money(row, 16),
            money(row, 17),
            LiquidationState.valueOf(row.getString(18)));
    assertThat(LiquidationFormula.of(given(row))).isEqualTo(expected);
  }

  @Test
  void aCentIsOwedThoughAllOfItSeemsSpent() {
    Liquidation result = LiquidationFormula.of(spent("59999.99"));
    assertThat(result.executionPercent()).isEqualByComparingTo("100.00");
    assertThat(result.state()).isEqualTo(LiquidationState.REINTEGRO_EXIGIBLE);
  }

  @Test
  void partsOfACentAreNeverRoundedAway() {
    assertThatThrownBy(() -> spent("59999.999")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void impossibleAmountsAreRefused() {
    assertThatThrownBy(() -> spent("-0.01")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Settlement spent(String reported) {
    BigDecimal zero = BigDecimal.ZERO;
    return new Settlement(
        new BigDecimal("100000"),
        new BigDecimal("60000"),
        new BigDecimal("40000"),
        new BigDecimal(reported),
        zero,
        zero,
        zero,
        false,
        zero);
  }

  private static Settlement given(ArgumentsAccessor row) {
    return new Settlement(
        money(row, 2),
        money(row, 3),
        money(row, 4),
        money(row, 5),
        money(row, 6),
        money(row, 7),
        money(row, 8),
        Boolean.parseBoolean(row.getString(9)),
        money(row, 10));
  }

  private static BigDecimal money(ArgumentsAccessor row, int column) {
    return new BigDecimal(row.getString(column)).setScale(2);
  }
}
