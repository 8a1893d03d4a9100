package org.expediente.procedures.contracts.closing.guarantees;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.junit.jupiter.api.Test;

class ReturnRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2023, 8, 1);

  @Test
  void aBondMayGoBackBeforeItsLastDay() {
    assertThatCode(() -> check(TODAY, GuaranteeKind.CUMPLIMIENTO, TODAY.plusDays(30)))
        .doesNotThrowAnyException();
  }

  @Test
  void aWarrantyNeverOnItsLastDay() {
    assertThatCode(() -> check(TODAY, GuaranteeKind.BUENA_OBRA, TODAY.minusDays(1)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> check(TODAY, GuaranteeKind.BUENA_OBRA, TODAY))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "La garantía de buena obra F-1 de Aseguradora cubre hasta el 01/08/2023: no pudo devolverse antes.");
  }

  @Test
  void notInTheFuture() {
    assertThatThrownBy(
            () -> check(TODAY.plusDays(1), GuaranteeKind.CUMPLIMIENTO, TODAY.minusDays(9)))
        .hasMessage("La fecha de devolución no puede ser futura.");
  }

  private static void check(LocalDate on, GuaranteeKind kind, LocalDate until) {
    ReturnRules.check(
        new Handover(on, "Ana Ruiz", "Apoderada", "00016297-5"),
        List.of(
            new Guarantee(
                1,
                "CON-2022-000001",
                kind,
                "Aseguradora",
                "0614-120690-104-1",
                "guarantor-1",
                "F-1",
                new BigDecimal("10.00"),
                TODAY.minusYears(1),
                until,
                true,
                GuaranteeState.VIGENTE)),
        TODAY);
  }
}
