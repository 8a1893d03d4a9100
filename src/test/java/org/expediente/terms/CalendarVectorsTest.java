package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.terms.ShippedCalendar.add;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CalendarVectorsTest {
  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "/vectors/casos-dias-habiles.csv", numLinesToSkip = 1)
  void countsLikeTheVectors(String id, String notified, int days, LocalDate due, String note) {
    CalendarSnapshot calendar = ShippedCalendar.with(ShippedCalendar.SEPTEMBER_16);

    assertThat(add(calendar, notified, days)).as(id).isEqualTo(due);
  }

  @Test
  void h04IsOneDayEarlierWithoutTheDecree() {
    assertThat(add(ShippedCalendar.with(), "2022-09-13", 3)).isEqualTo("2022-09-19");
  }

  @Test
  void h09CountsEasterMondayUnlessTheParameterClosesIt() {
    CalendarSnapshot open = ShippedCalendar.with();
    CalendarSnapshot closed = ShippedCalendar.withEasterMondayFrom("2022-01-01");

    assertThat(add(open, "2022-04-07", 3)).isEqualTo("2022-04-19");
    assertThat(add(closed, "2022-04-07", 3)).isEqualTo("2022-04-20");
  }

  @Test
  void h09FollowsTheValueInForceOnThatMonday() {
    CalendarSnapshot closedSince2023 = ShippedCalendar.withEasterMondayFrom("2023-01-01");

    assertThat(add(closedSince2023, "2022-04-07", 3)).isEqualTo("2022-04-19");
    assertThat(closedSince2023.counts(LocalDate.of(2022, 4, 18))).isTrue();
    assertThat(closedSince2023.counts(LocalDate.of(2023, 4, 10))).isFalse();
  }
}
