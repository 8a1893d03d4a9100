package org.expediente.procedures.contracts.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceptionTest {
  private static final Attendant SOMEBODY = new Attendant("Rosa Campos", "Gerente", "00016297-5");

  /**
   * Calendar days: the due day is not late, the next one is, and so is a Sunday (B.11, 1 and 2).
   */
  @ParameterizedTest
  @CsvSource({
    "2022-05-13, 2022-05-13, 0",
    "2022-05-13, 2022-05-15, 2",
    "2022-05-13, 2022-05-01, 0",
    ", 2022-05-15, 0",
  })
  void daysOfDelayAreComputed(LocalDate due, LocalDate delivered, int days) {
    assertThat(of(due, delivered).daysLate()).isEqualTo(days);
  }

  private static Reception of(LocalDate due, LocalDate delivered) {
    return new Reception(
        1,
        "CON-2022-000001",
        due == null ? ReceptionKind.FINAL : ReceptionKind.TOTAL,
        due == null ? null : 7L,
        BigDecimal.TEN,
        due,
        delivered,
        delivered,
        LocalTime.NOON,
        "San Salvador",
        SOMEBODY,
        SOMEBODY,
        "Diez cajas",
        "CONFORME",
        "",
        delivered,
        1L,
        "contract-manager-1",
        OffsetDateTime.parse("2022-05-15T12:00:00-06:00"));
  }
}
