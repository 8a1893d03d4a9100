package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  private final CalendarSnapshot calendar = ShippedCalendar.with(ShippedCalendar.SEPTEMBER_16);
  private final CalendarOracle oracle = new CalendarOracle(2020, 2034);

  @Example
  void knowsEveryDayOfTenYears() {
    assertThat(FIRST.datesUntil(LAST.plusDays(1)))
        .allSatisfy(day -> assertThat(calendar.counts(day)).isEqualTo(oracle.isBusinessDay(day)));
  }

  @Property
  void countsLikeTheOracle(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 400) int n) {
    assertThat(add(from, n)).isEqualTo(oracle.add(from, n));
  }

  @Property
  void theLastDayIsABusinessDayAndExactlyNAreCounted(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 120) int n) {
    LocalDate due = add(from, n);

    assertThat(calendar.counts(due)).isTrue();
    assertThat(from.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::counts)).hasSize(n);
  }

  @Property
  void twoTermsInARowAreOneLongTerm(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 1, max = 60) int first,
      @ForAll @IntRange(min = 1, max = 60) int second) {
    assertThat(add(add(from, first), second)).isEqualTo(add(from, first + second));
  }

  @Property
  void aDecreeNeverMakesATermShorter(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 60) int n,
      @ForAll("days") LocalDate closed) {
    Closure decree = ShippedCalendar.decree(closed.toString(), closed.toString(), true);
    CalendarSnapshot after = ShippedCalendar.with(ShippedCalendar.SEPTEMBER_16, decree);

    assertThat(after.count(from, n, day -> false).due()).isAfterOrEqualTo(add(from, n));
  }

  @Property
  void aSuspensionAddsExactlyTheBusinessDaysItLasted(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = 1, max = 60) int n,
      @ForAll @IntRange(min = 1, max = 90) int after,
      @ForAll @IntRange(max = 90) int lasting) {
    LocalDate due = add(from, n);
    LocalDate stop = from.plusDays(after);
    if (stop.isAfter(due)) {
      return; // nothing runs any more that could be suspended
    }
    Suspension suspension =
        new Suspension(SuspensionReason.COURT_ORDER, "prueba", stop, stop.plusDays(lasting));
    int lost = (int) stop.datesUntil(suspension.until()).filter(calendar::counts).count();

    LocalDate later = calendar.count(from, n, suspension::stops).due();

    assertThat(later).isEqualTo(add(from, n + lost)).isAfterOrEqualTo(suspension.until());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private LocalDate add(LocalDate from, int days) {
    return calendar.count(from, days, day -> false).due();
  }
}
