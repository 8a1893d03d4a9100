package org.expediente.procedures.funds.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgingTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

  private static AdvanceState advance(long daysAgo, String transferred, String accepted) {
    return new AdvanceState(
        "FON-2027-000001",
        TODAY.minusDays(daysAgo),
        new BigDecimal(transferred),
        new BigDecimal(accepted));
  }

  private static Aging of(String refunded, AdvanceState... advances) {
    return Aging.of(List.of(advances), new BigDecimal(refunded), TODAY);
  }

  private static String text(Aging aging) {
    return aging.upTo30() + " " + aging.upTo60() + " " + aging.upTo90() + " " + aging.over90();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5.00 0 0 0",
    "30, 5.00 0 0 0",
    "31, 0 5.00 0 0",
    "60, 0 5.00 0 0",
    "61, 0 0 5.00 0",
    "90, 0 0 5.00 0",
    "91, 0 0 0 5.00"
  })
  void eachDayHasItsPlace(long days, String places) {
    assertThat(text(of("0", advance(days, "8.00", "3.00")))).isEqualTo(places);
  }

  @Test
  void whatWasPaidBackCoversTheOldestFirst() {
    Aging aging = of("120.00", advance(200, "100.00", "0.00"), advance(40, "100.00", "10.00"));
    assertThat(aging.over90()).isEqualByComparingTo("0");
    assertThat(aging.upTo60()).isEqualByComparingTo("70.00");
  }

  @Test
  void anOverspentAdvanceCoversAnotherAndNothingGoesBelowZero() {
    assertThat(of("0", advance(40, "100.00", "130.00"), advance(5, "50.00", "0.00")).upTo30())
        .isEqualByComparingTo("20.00");
    assertThat(of("500.00", advance(5, "50.00", "0.00")).upTo30()).isEqualByComparingTo("0");
  }
}
