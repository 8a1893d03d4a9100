package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.expediente.parameters.ParametersOf;
import org.expediente.support.FreshDatabase;
import org.junit.jupiter.api.Test;

/** The calendar as installed: file, seeded decree and seeded parameter together. */
class BusinessCalendarTest {
  private final FreshDatabase database = FreshDatabase.create();
  private final ClosureTable closures = new ClosureTable(database.sql());
  private final BusinessCalendar calendar =
      new BusinessCalendar(ShippedCalendar.yearly(), closures, ParametersOf.shippedFiles(database));

  @Test
  void knowsTheDecreeOfSeptember2022() {
    assertThat(calendar.addBusinessDays(LocalDate.of(2022, 9, 13), 3)).isEqualTo("2022-09-20");
    assertThat(calendar.isBusinessDay(LocalDate.of(2022, 9, 16))).isFalse();
    assertThat(calendar.version()).startsWith("SV-1-");
  }

  @Test
  void followsTheOwnersDecisionOnEasterMonday() {
    LocalDate notified = LocalDate.of(2022, 4, 7);
    assertThat(calendar.addBusinessDays(notified, 3)).isEqualTo("2022-04-19");
    String version = calendar.version();

    database
        .sql()
        .sql(
            "update parameter set parameter_value = 'true'"
                + " where parameter_key = 'terms.easterMondayClosed'")
        .update();

    assertThat(calendar.addBusinessDays(notified, 3)).isEqualTo("2022-04-20");
    assertThat(calendar.version()).isNotEqualTo(version);
  }

  @Test
  void theVersionDoesNotDependOnTheOrderOfRegistration() {
    Closure first = ShippedCalendar.decree("2023-01-09", "2023-01-09", true);
    Closure second = ShippedCalendar.decree("2023-01-10", "2023-01-10", true);
    FreshDatabase other = FreshDatabase.create();
    ClosureTable otherClosures = new ClosureTable(other.sql());
    closures.insert(first, "ana");
    closures.insert(second, "ana");
    otherClosures.insert(second, "ana");
    otherClosures.insert(first, "ana");

    assertThat(calendar.version())
        .isEqualTo(
            new BusinessCalendar(
                    ShippedCalendar.yearly(), otherClosures, ParametersOf.shippedFiles(other))
                .version());
  }

  @Test
  void refusesNegativeTerms() {
    assertThatThrownBy(() -> calendar.addBusinessDays(LocalDate.of(2022, 3, 7), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
