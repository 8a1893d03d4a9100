package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expediente.terms.ShippedCalendar.SEPTEMBER_16;
import static org.expediente.terms.ShippedCalendar.add;
import static org.expediente.terms.ShippedCalendar.decree;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarSnapshotTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-04-04",
        "2022-04-17",
        "2023-04-09",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28"
      })
  void holyWeekEndsOnEasterSunday(LocalDate easter) {
    CalendarSnapshot calendar = ShippedCalendar.with();

    assertThat(calendar.counts(easter.minusDays(9))).as("Friday before").isTrue();
    assertThat(easter.minusDays(6).datesUntil(easter.minusDays(1)))
        .as("Monday to Friday")
        .noneMatch(calendar::counts);
    assertThat(calendar.counts(easter.plusDays(1))).as("Easter Monday").isTrue();
  }

  @Test
  void holidaysOfALaterDecreeCountBeforeIt() {
    CalendarSnapshot calendar = ShippedCalendar.with();

    assertThat(calendar.counts(LocalDate.of(2012, 5, 10))).isTrue();
    assertThat(calendar.counts(LocalDate.of(2022, 5, 10))).isFalse();
    assertThat(calendar.counts(LocalDate.of(2011, 6, 17))).isTrue();
    assertThat(calendar.counts(LocalDate.of(2022, 6, 17))).isFalse();
  }

  @Test
  void aTermOfNoDaysIsDueTheSameDayOrTheNextOpenOne() {
    assertThat(add(ShippedCalendar.with(), "2022-03-07", 0)).isEqualTo("2022-03-07");
    assertThat(add(ShippedCalendar.with(), "2022-03-05", 0)).isEqualTo("2022-03-07");
    assertThat(add(ShippedCalendar.with(), "2022-08-01", 0)).isEqualTo("2022-08-08");
  }

  @Test
  void aClosureThatDoesNotSuspendTermsCountsButIsNoLastDay() {
    CalendarSnapshot calendar = ShippedCalendar.with(decree("2022-03-09", "2022-03-09", false));

    assertThat(calendar.counts(LocalDate.of(2022, 3, 9))).isTrue();
    assertThat(add(calendar, "2022-03-07", 3)).as("counted on the way").isEqualTo("2022-03-10");
    assertThat(add(calendar, "2022-03-07", 2)).as("moved forward").isEqualTo("2022-03-10");
  }

  @Test
  void tellsWhichDaysItLeftOut() {
    DayCount count =
        ShippedCalendar.with(SEPTEMBER_16).count(LocalDate.of(2022, 7, 29), 33, day -> false);

    assertThat(count.skipped())
        .containsExactly(
            new SkippedDays(
                "Vacación de agosto", LocalDate.of(2022, 8, 1), LocalDate.of(2022, 8, 5)),
            new SkippedDays(
                "Día de la Independencia", LocalDate.of(2022, 9, 15), LocalDate.of(2022, 9, 15)),
            new SkippedDays("Licencia", LocalDate.of(2022, 9, 16), LocalDate.of(2022, 9, 16)));
  }

  @Test
  void aVacationOverNewYearIsOneSpan() {
    DayCount count = ShippedCalendar.with().count(LocalDate.of(2022, 12, 21), 3, day -> false);

    assertThat(count.phrase())
        .isEqualTo(
            "del lunes 26 de diciembre de 2022 al lunes 2 de enero de 2023 (Vacación de fin de"
                + " año)");
  }

  @Test
  void theSameClosureInTwoYearsIsTwoSpans() {
    DayCount count = ShippedCalendar.with().count(LocalDate.of(2022, 5, 2), 260, day -> false);

    assertThat(count.skipped())
        .filteredOn(span -> span.name().equals("Día de la Madre"))
        .extracting(SkippedDays::from)
        .containsExactly(LocalDate.of(2022, 5, 10), LocalDate.of(2023, 5, 10));
  }

  @Test
  void theVersionIsReproducibleAndChangesWithADecree() {
    String version = ShippedCalendar.with().version();

    assertThat(version).matches("SV-0-[0-9a-f]{8}").isEqualTo(ShippedCalendar.with().version());
    assertThat(ShippedCalendar.with(SEPTEMBER_16).version())
        .matches("SV-1-[0-9a-f]{8}")
        .isNotEqualTo(ShippedCalendar.with(decree("2022-09-19", "2022-09-19", true)).version());
  }

  @Test
  void theVersionChangesWithAFlagAndWithAYearlyClosure() {
    String version = ShippedCalendar.with().version();
    var fewer = ShippedCalendar.yearly().all().subList(1, 13);

    assertThat(ShippedCalendar.withEasterMondayFrom("2022-01-01").version()).isNotEqualTo(version);
    assertThat(new CalendarSnapshot(fewer, List.of(), List.of()).version()).isNotEqualTo(version);
  }

  /** Months and days of the calendar count every day; only the last one moves to an open day. */
  @ParameterizedTest
  @CsvSource({
    "2022-06-28, 1, months, 2022-07-28",
    "2022-07-05, 1, months, 2022-08-08",
    "2022-01-31, 1, months, 2022-02-28",
    "2022-05-16, 30, calendar-days, 2022-06-15",
    "2022-05-16, 5, calendar-days, 2022-05-23",
    "2022-05-16, 5, business-days, 2022-05-23",
    "2022-07-29, 3, business-days, 2022-08-10",
  })
  void aTermMayCountInOtherUnits(LocalDate from, int length, String unit, LocalDate due) {
    assertThat(ShippedCalendar.with(SEPTEMBER_16).count(from, length, unit, day -> false).due())
        .isEqualTo(due);
  }

  @Test
  void theClockOfACalendarTermStandsStillToo() {
    LocalDate from = LocalDate.of(2022, 6, 1);
    assertThat(
            ShippedCalendar.with()
                .count(from, 10, "calendar-days", day -> day.equals(from.plusDays(3)))
                .due())
        .isEqualTo("2022-06-13"); // the twelfth is a Sunday
  }

  @Test
  void noTermIsCountedInHours() {
    assertThatThrownBy(
            () -> ShippedCalendar.with().count(SEPTEMBER_16.from(), 3, "hours", day -> false))
        .hasMessageContaining("hours");
  }
}
