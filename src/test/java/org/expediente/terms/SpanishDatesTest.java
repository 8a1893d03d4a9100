package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanishDatesTest {
  @Test
  void writesADay() {
    assertThat(SpanishDates.day(LocalDate.of(2022, 3, 7))).isEqualTo("lunes 7 de marzo de 2022");
  }

  @Test
  void writesASpanWithoutRepeatingItself() {
    assertThat(span("2022-08-01", "2022-08-05"))
        .isEqualTo("del lunes 1 al viernes 5 de agosto de 2022");
    assertThat(span("2022-08-31", "2022-09-02"))
        .isEqualTo("del miércoles 31 de agosto al viernes 2 de septiembre de 2022");
    assertThat(span("2022-12-26", "2023-01-02"))
        .isEqualTo("del lunes 26 de diciembre de 2022 al lunes 2 de enero de 2023");
    assertThat(span("2022-09-16", "2022-09-16")).isEqualTo("el viernes 16 de septiembre de 2022");
  }

  private static String span(String from, String to) {
    return SpanishDates.span(LocalDate.parse(from), LocalDate.parse(to));
  }
}
