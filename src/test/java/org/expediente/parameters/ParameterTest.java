package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final LocalDate APRIL_1 = LocalDate.of(2022, 4, 1);
  private static final LocalDate APRIL_30 = LocalDate.of(2022, 4, 30);
  private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);

  @Test
  void holdsFromItsFirstToItsLastDay() {
    Parameter april = row("a", APRIL_1, APRIL_30);

    assertThat(april.inForce(APRIL_1.minusDays(1))).isFalse();
    assertThat(april.inForce(APRIL_1)).isTrue();
    assertThat(april.inForce(APRIL_30)).isTrue();
    assertThat(april.inForce(MAY_1)).isFalse();
  }

  @Test
  void aRowThatStartsTheDayAfterDoesNotOverlap() {
    assertThat(row("a", APRIL_1, APRIL_30).overlaps(row("a", MAY_1, null))).isFalse();
    assertThat(row("a", MAY_1, null).overlaps(row("a", APRIL_1, APRIL_30))).isFalse();
  }

  @Test
  void rowsThatShareADayOverlap() {
    assertThat(row("a", APRIL_1, MAY_1).overlaps(row("a", MAY_1, null))).isTrue();
    assertThat(row("a", APRIL_1, null).overlaps(row("a", MAY_1, MAY_1))).isTrue();
    assertThat(row("a", MAY_1, MAY_1).overlaps(row("a", APRIL_1, null))).isTrue();
  }

  @Test
  void rowsOfDifferentKeysNeverOverlap() {
    assertThat(row("a", APRIL_1, null).overlaps(row("b", APRIL_1, null))).isFalse();
  }

  private static Parameter row(String key, LocalDate from, LocalDate to) {
    return new Parameter(key, "3", "count", from, to, "ley", true, "texto");
  }
}
