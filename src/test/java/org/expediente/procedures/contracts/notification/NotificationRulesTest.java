package org.expediente.procedures.contracts.notification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationRulesTest {
  private static final LocalDate ACT = LocalDate.of(2022, 5, 27);
  private static final LocalDateTime NOW = LocalDateTime.of(2022, 5, 30, 10, 0);

  @Test
  void fromTheDayOfTheActToThisMinute() {
    assertThatCode(() -> check(ACT.atTime(0, 0), List.of())).doesNotThrowAnyException();
    assertThatCode(() -> check(NOW, List.of())).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(ACT.minusDays(1).atTime(23, 59), List.of()))
        .hasMessageContaining("no puede ser anterior al acto, que es del 27/05/2022");
    assertThatThrownBy(() -> check(NOW.plusMinutes(1), List.of()))
        .hasMessageContaining("no pueden ser futuras");
  }

  @Test
  void onceEveryMediumFailedAnyMayBeTriedAgain() {
    assertThatThrownBy(() -> check(NOW, List.of(Medium.PERSONAL)))
        .hasMessageContaining("Use otro medio");
    assertThatCode(() -> check(NOW, Arrays.asList(Medium.values()))).doesNotThrowAnyException();
  }

  private static void check(LocalDateTime at, List<Medium> failed) {
    NotificationRules.check(ACT, at, NOW, Medium.PERSONAL, failed);
  }
}
