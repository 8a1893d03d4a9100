package org.expediente.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterUnitTest {
  @ParameterizedTest
  @CsvSource({
    "business-days, 0", "business-days, 15", "count, 3", "fraction, 0.125", "fraction, 1",
    "factor, 2.5", "usd, 304.17", "flag, true", "time, 15:30", "date, 2022-09-16",
    "duration, PT30S", "text, Cualquier texto"
  })
  void takesWhatFits(String unit, String value) {
    assertThat(ParameterUnit.of(unit).fits(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "business-days, -1",
    "business-days, 1.5",
    "count, tres",
    "fraction, 1.01",
    "fraction, -0.1",
    "fraction, 0.1234567",
    "usd, 1.005",
    "usd, '1,000'",
    "flag, sí",
    "flag, TRUE",
    "time, 25:00",
    "date, 2022-02-30",
    "duration, 30s"
  })
  void refusesWhatDoesNot(String unit, String value) {
    assertThat(ParameterUnit.of(unit).fits(value)).isFalse();
  }

  @Test
  void anUnknownUnitIsToldWhichThereAre() {
    assertThatThrownBy(() -> ParameterUnit.of("bussines-days"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("business-days");
  }
}
