package org.expediente.procedures.funds.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must add up in a plan: rules and sentences of the data dictionary. */
class PlanRulesTest {
  private static final BigDecimal ASSIGNED = new BigDecimal("250000.00");
  private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");

  @Test
  void theCompletePlanAddsUp() {
    PlanContent plan = PlanSamples.complete();
    assertThat(plan.lines()).hasSize(25);
    assertThat(plan.total()).isEqualByComparingTo("250000.00");
    assertThat(plan.byAdvance()).isEqualByComparingTo("141848.00");
    assertThat(findings(plan)).isEmpty();
  }

  @Test
  @Asvs("2.3.2")
  void oneCentMoreThanAssignedIsTooMuch() {
    assertThat(PlanRules.check(PlanSamples.complete(), new BigDecimal("249999.99"), TEN_PERCENT))
        .extracting(FieldProblem::message)
        .containsExactly("El presupuesto ($250,000.00) supera lo asignado ($249,999.99).");
  }

  @Test
  void theScheduleEqualsTheLinesPaidByAdvance() {
    assertThat(findings(PlanSamples.with("plan-schedule", "21277.20", "21277.19")))
        .containsExactly(
            "La programación de anticipos ($141,847.99) no cuadra con las líneas por anticipo"
                + " ($141,848.00).");
  }

  @Test
  @Asvs("2.2.3")
  void everythingThatDoesNotAddUpIsToldAtOnce() {
    PlanContent plan =
        PlanSamples.with("plan-activities", "A-08,Recuperación", "A-88,Recuperación");
    assertThat(PlanRules.check(plan, new BigDecimal("200000.00"), new BigDecimal("0.08")))
        .extracting(FieldProblem::message)
        .containsExactly(
            "El presupuesto ($250,000.00) supera lo asignado ($200,000.00).",
            "Los gastos administrativos (8.29%) superan el máximo (8%).",
            "La actividad A-88 no tiene línea de presupuesto ni está marcada sin costo.",
            "La línea L-20 se refiere a la actividad A-08, que no está en el plan.");
  }

  @ParameterizedTest
  @CsvSource({
    "10000.00, 100000.00, ''", // exactly the maximum
    "10000.01, 100000.00, 10.01%", // 10.00001 %, which rounds to 10.00 %
    "0.01, 0.10, ''",
    "25000.25, 250000.00, 10.01%"
  })
  void administrativeCostIsNeverDecidedByARoundedShare(
      BigDecimal administrative, BigDecimal total, String shown) {
    PlanContent plan =
        new PlanContent(
            Map.of(),
            List.of(
                line("L-1", administrative, true),
                line("L-2", total.subtract(administrative), false)),
            List.of(),
            List.of(),
            List.of());
    List<String> findings = findings(plan);
    if (shown.isEmpty()) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .containsExactly("Los gastos administrativos (" + shown + ") superan el máximo (10%).");
    }
  }

  @Test
  void nothingLiesOutsideThePeriod() {
    assertThat(findings(PlanSamples.withField("endDate", "2027-11-30")))
        .contains(
            "La actividad A-04 queda fuera del período del programa (04/01/2027–30/11/2027).",
            "La línea L-22 se programa en el mes 12 y el programa dura 11.");
    assertThat(findings(PlanSamples.withField("endDate", "2026-12-31")))
        .containsExactly("El programa termina (31/12/2026) antes de empezar (04/01/2027).");
    assertThat(findings(PlanSamples.with("plan-schedule", "2027-10-04", "2028-01-04")))
        .containsExactly("El anticipo 4 se programa después del fin del programa (17/12/2027).");
  }

  @Test
  void agesAreInOrderAndMinorsAreWelcome() {
    assertThat(findings(PlanSamples.withField("maxAge", "11")))
        .containsExactly("La edad máxima (11) es menor que la mínima (12).");
    assertThat(findings(PlanSamples.withField("minAge", "0"))).isEmpty();
  }

  @Test
  void whatIsMissingIsNotWrong() {
    PlanContent empty = new PlanContent(Map.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(findings(empty)).isEmpty();
  }

  @Test
  @Demand({"A-S36", "A-S38"})
  void rowsThatDoNotHoldAreNamedInTheDictionarysWords() {
    assertThat(refused("plan-budget", ",240,4.25,1020.00,", ",240,4.25,1020.01,"))
        .containsExactly(
            new FieldProblem(
                "fila 3, columna total", "La línea L-02 no cuadra: 240 × 4.25 ≠ 1020.01."));
    assertThat(refused("plan-activities", "Informe de evaluación", ""))
        .containsExactly(
            new FieldProblem(
                "fila 10, columna medio_verificacion",
                "La actividad A-09 no tiene medio de verificación."));
    assertThat(refused("plan-results", "personas,132,88", "personas,88.0,88"))
        .containsExactly(
            new FieldProblem("fila 2, columna meta", "El indicador R-01 no mide cambio."));
  }

  @Test
  void aQuantityWithDecimalsIsRoundedOnceToTheCent() {
    assertThat(
            PlanSamples.with("plan-budget", "12.5,168.80,2110.00", "12.4993,168.80,2109.88")
                .lines()
                .get(24)
                .total())
        .isEqualByComparingTo("2109.88");
  }

  @Test
  void repeatedCodesAndGapsInTheScheduleAreNamed() {
    assertThat(refused("plan-budget", "L-02,", "l-01,"))
        .extracting(FieldProblem::message)
        .containsExactly("Fila 3, columna codigo: el código L-01 está repetido.");
    assertThat(refused("plan-schedule", "2,2027-04-05", "3,2027-01-11"))
        .extracting(FieldProblem::message)
        .containsExactly(
            "Fila 3, columna numero: los anticipos se numeran seguidos; aquí va el 2.",
            "Fila 3, columna fecha: debe ser posterior a la del anticipo anterior.");
    assertThat(refused("plan-activities", "2027-05-03,2027-07-30", "2027-05-03,2027-04-30"))
        .extracting(FieldProblem::message)
        .containsExactly("Fila 9, columna fin: la actividad A-08 termina antes de empezar.");
    assertThat(refused("plan-budget", "6500.00,PAGO_DIRECTO", "6500.00,EFECTIVO"))
        .extracting(FieldProblem::message)
        .containsExactly("Fila 2, columna modo_pago: escriba ANTICIPO o PAGO_DIRECTO.");
  }

  private static List<String> findings(PlanContent plan) {
    return PlanRules.check(plan, ASSIGNED, TEN_PERCENT).stream()
        .map(FieldProblem::message)
        .toList();
  }

  private static List<FieldProblem> refused(String type, String found, String instead) {
    return catchThrowableOfType(Refusal.class, () -> PlanSamples.with(type, found, instead))
        .fields();
  }

  private static BudgetLine line(String code, BigDecimal total, boolean administrative) {
    return new BudgetLine(
        code,
        "x",
        "u",
        BigDecimal.ONE,
        total,
        total,
        PaymentMode.PAGO_DIRECTO,
        1,
        "A-1",
        administrative);
  }
}
