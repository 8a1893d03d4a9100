package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.expediente.support.FreshDatabase;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Terms to answer, to prove, to appeal and to pay: the calendar of the product as shipped against a
 * count on the fingers, day by day, for every day of notification of ten years and every length up
 * to 90 business days. The count shares nothing with the product: its closed days stand in {@link
 * CalendarOracle}, written down by hand.
 */
class DeadlinesOfTenYearsTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final int LONGEST = 90;

  /** To answer, to prove or to pay; to prove by the LPA; to ask again; to appeal; in court. */
  private static final List<Integer> LEGAL = List.of(3, 8, 10, 15, 60);

  private static BusinessCalendar calendar;
  private static CalendarOracle oracle;

  @BeforeAll
  static void shipped() {
    calendar = CalendarOf.shippedFiles(FreshDatabase.create());
    oracle = new CalendarOracle(2017, 2029);
  }

  @Test
  @Demand("B-S25")
  void noTermOfTenYearsEndsOnAnotherDayThanTheFingersSay() {
    CalendarSnapshot snapshot = calendar.snapshot();
    Set<String> differences = new TreeSet<>();
    int compared = 0;
    for (LocalDate from = FIRST; !from.isAfter(LAST); from = from.plusDays(1)) {
      List<LocalDate> expected = onTheFingers(from);
      for (int n = 1; n <= LONGEST; n++) {
        LocalDate due = snapshot.count(from, n, day -> false).due();
        compared++;
        if (!due.equals(expected.get(n - 1))) {
          differences.add("%s + %d: %s, not %s".formatted(from, n, due, expected.get(n - 1)));
        }
      }
    }
    assertThat(differences).isEmpty();
    assertThat(compared).isEqualTo(3652 * LONGEST); // 328,680
    Generated.assertCurrent(
        "figures/deadlines.md",
        """
        ## Deadlines against an independent count

        Every day of notification from %s to %s, terms of 1 to %d business days: %,d compared with a
        count day by day that shares no code, **%d differences**. Written by `DeadlinesOfTenYearsTest`.
        """
            .formatted(FIRST, LAST, LONGEST, compared, differences.size()));
  }

  @Test
  void whatDiagramsAskGivesTheSame() {
    Set<String> differences = new TreeSet<>();
    for (LocalDate from = FIRST; !from.isAfter(LAST); from = from.plusDays(1)) {
      List<LocalDate> expected = onTheFingers(from);
      for (int n : LEGAL) {
        LocalDate due = calendar.addBusinessDays(from, n);
        if (!due.equals(expected.get(n - 1))) {
          differences.add("%s + %d: %s".formatted(from, n, due));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** The worked timeline of a fine: rules B.9. */
  @ParameterizedTest
  @CsvSource({
    "2022-05-17, 3, 2022-05-20", // the manager informs
    "2022-05-27, 3, 2022-06-01", // the contractor answers
    "2022-06-02, 3, 2022-06-07", // and proves
    "2022-06-13, 10, 2022-06-28", // and asks again; the 17th is a holiday
    "2022-06-13, 15, 2022-07-05", // or appeals
    "2022-06-28, 3, 2022-07-01", // and pays
  })
  void theWorkedTimeline(LocalDate from, int days, LocalDate due) {
    assertThat(calendar.addBusinessDays(from, days)).isEqualTo(due);
    assertThat(onTheFingers(from).get(days - 1)).isEqualTo(due);
  }

  /** Last days of the terms of 1 to {@link #LONGEST} business days from a day, in one walk. */
  private static List<LocalDate> onTheFingers(LocalDate from) {
    List<LocalDate> last = new ArrayList<>(LONGEST);
    for (LocalDate day = from.plusDays(1); last.size() < LONGEST; day = day.plusDays(1)) {
      if (oracle.isBusinessDay(day)) {
        last.add(day);
      }
    }
    return last;
  }
}
