package org.expediente.procedures.contracts.fine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The fine to the cent: the ministry's twenty cases and the worked examples of B.9. */
class FineFormulaTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/vectors/casos-multa.csv", numLinesToSkip = 1)
  @Demand("B-S10")
  void theTwentyCases(
      String id,
      String description,
      BigDecimal base,
      BigDecimal value,
      int days,
      BigDecimal floor,
      BigDecimal percentage,
      BigDecimal gross,
      BigDecimal payable,
      BigDecimal cap,
      boolean reachesCap,
      FineFlag flag) {
    FineResult fine = FineFormula.of(List.of(new FinePart(base, days)), value, rules(floor));
    assertThat(rules(floor).share(days).movePointRight(2)).isEqualByComparingTo(percentage);
    assertThat(fine.gross()).isEqualByComparingTo(gross);
    assertThat(fine.payable()).isEqualTo(payable);
    assertThat(fine.cap()).isEqualByComparingTo(cap);
    assertThat(fine.reachesCap()).isEqualTo(reachesCap);
    assertThat(fine.flag()).isEqualTo(flag);
  }

  @Test
  void severalLotsAreSummedFirstAndRoundedOnce() {
    FineResult fine =
        FineFormula.of(
            List.of(part("8475.00", 18), part("16950.00", 43), part("3390.00", 0)),
            new BigDecimal("28815.00"),
            rules("365.00"));
    assertThat(fine.gross()).isEqualByComparingTo("936.4875");
    assertThat(fine.payable()).isEqualTo(new BigDecimal("936.49"));
  }

  @Test
  void fullValueReachesTheCapOnDayNinetyFiveAndNotBefore() {
    for (int day = 1; day <= 200; day++) {
      FineResult fine =
          FineFormula.of(
              List.of(part("100000.00", day)), new BigDecimal("100000.00"), rules("0.00"));
      assertThat(fine.reachesCap()).as("day " + day).isEqualTo(day >= 95);
    }
  }

  @Test
  void theCapMayBeNoLimit() {
    FineRules open =
        new FineRules(
            rules("0.00").tranches(), rules("0.00").capShare(), false, BigDecimal.ZERO, false);
    FineResult fine =
        FineFormula.of(List.of(part("100000.00", 120)), new BigDecimal("100000.00"), open);
    assertThat(fine.payable()).isEqualTo(new BigDecimal("15750.00"));
    assertThat(fine.reachesCap()).isTrue();
  }

  @Test
  void theFloorMayHoldForEachLot() {
    FineRules each =
        new FineRules(
            rules("0.00").tranches(),
            rules("0.00").capShare(),
            true,
            new BigDecimal("365.00"),
            true);
    FineResult fine =
        FineFormula.of(
            List.of(part("1000.00", 1), part("100000.00", 10)), new BigDecimal("101000.00"), each);
    assertThat(fine.payable()).isEqualTo(new BigDecimal("1365.00"));
    assertThat(fine.flag()).isEqualTo(FineFlag.PISO);
  }

  /** An independent sum, day by day. */
  @ParameterizedTest
  @CsvSource({"30000.00, 335", "45200.00, 35", "12340.50, 47", "0.01, 1", "999999.99, 400"})
  void aDayByDaySumAgrees(BigDecimal base, int days) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int day = 1; day <= days; day++) {
      String rate = day <= 30 ? "0.001" : day <= 60 ? "0.00125" : "0.0015";
      sum = sum.add(base.multiply(new BigDecimal(rate)));
    }
    FineResult fine =
        FineFormula.of(
            List.of(new FinePart(base, days)), new BigDecimal("99999999.00"), rules("0"));
    assertThat(fine.gross()).isEqualByComparingTo(sum);
  }

  private static FinePart part(String base, int days) {
    return new FinePart(new BigDecimal(base), days);
  }

  private static FineRules rules(String floor) {
    return rules(new BigDecimal(floor));
  }

  private static FineRules rules(BigDecimal floor) {
    return new FineRules(
        List.of(
            new Tranche(1, new BigDecimal("0.001")),
            new Tranche(31, new BigDecimal("0.00125")),
            new Tranche(61, new BigDecimal("0.0015"))),
        new BigDecimal("0.12"),
        true,
        floor,
        false);
  }
}
