package org.expediente.procedures.funds.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedYearTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2024",
    "2026-02-28, 2024",
    "2026-03-01, 2025",
    "2024-02-29, 2022", // leap year
    "2024-03-01, 2023",
    "2026-12-31, 2025",
  })
  void statementsAreDueTwoMonthsAfterTheYearEnds(LocalDate today, int year) {
    assertThat(ClosedYear.due(today, 2)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"2025, 0", "2026, 0", "2024, 1", "2020, 5", ", 10"})
  void yearsBehindAreCountedFromTheLastRegisteredOne(Integer registered, int behind) {
    assertThat(ClosedYear.behind(registered, LocalDate.of(2016, 5, 1), 2025)).isEqualTo(behind);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-05", "2026-03-10"})
  void aNewOrganisationOwesNoneForTheTimeBefore(LocalDate constituted) {
    assertThat(ClosedYear.behind(null, constituted, 2025)).isZero();
  }
}
