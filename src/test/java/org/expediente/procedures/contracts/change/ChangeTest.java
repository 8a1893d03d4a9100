package org.expediente.procedures.contracts.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static final LocalDate DUE = LocalDate.of(2022, 5, 16);

  @Test
  void whatCameLateSaysSoInTheWordsOfTheDictionary() {
    assertThat(change(ChangeKind.PRORROGA, 30, null, DUE.plusDays(1), ChangeState.INADMISIBLE))
        .extracting(Change::defence)
        .isEqualTo(
            "Prórroga presentada después del vencimiento (16/05/2022). Causa alegada: otra causa.\n"
                + "Hubo un derrumbe.");
    assertThat(
            change(
                ChangeKind.MODIFICACION,
                null,
                new BigDecimal("-10.00"),
                DUE.plusDays(1),
                ChangeState.INADMISIBLE))
        .extracting(Change::lateness)
        .isEqualTo("Modificación presentada después del vencimiento (16/05/2022).");
  }

  @Test
  void whatWasDeniedIsADefenceToo() {
    assertThat(change(ChangeKind.PRORROGA, 1, null, DUE, ChangeState.DENEGADA).defence())
        .startsWith("Prórroga de 1 día pedida el 16/05/2022, denegada. Causa alegada: otra causa.");
    assertThat(
            change(
                    ChangeKind.MODIFICACION,
                    null,
                    new BigDecimal("-10.00"),
                    DUE,
                    ChangeState.EN_TRAMITE)
                .title())
        .isEqualTo("Modificación de -$10.00");
  }

  private static Change change(
      ChangeKind kind, Integer days, BigDecimal amount, LocalDate on, ChangeState state) {
    return new Change(
        1,
        "CON-2022-000001",
        kind,
        null,
        days,
        amount,
        null,
        CauseKind.OTRA,
        "Hubo un derrumbe.",
        DUE,
        on.isAfter(DUE),
        state,
        "CONTRATISTA",
        "contractor-1",
        on,
        on.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC),
        null);
  }
}
