package org.expediente.procedures.funds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One seal for one content of one version. */
class SealTest {
  private static final VersionKey FIRST = new VersionKey("FON-2026-000001", 1);

  @Test
  void anyChangeOfAnyPartChangesTheSeal() {
    assertThat(
            Stream.of(
                    PlanSamples.complete(),
                    PlanSamples.withField("risks", "Otros riesgos, bien distintos."),
                    PlanSamples.with("plan-budget", "Pruebas psicológicas", "Pruebas"),
                    PlanSamples.with("plan-activities", "Evaluador externo", "Evaluadora"),
                    PlanSamples.with("plan-results", "132,88", "132,87"),
                    PlanSamples.with("plan-schedule", "2027-10-04", "2027-10-05"))
                .map(plan -> Seal.of(FIRST, plan)))
        .doesNotHaveDuplicates()
        .allMatch(seal -> seal.matches("[0-9a-f]{64}"));
  }

  @Test
  void anotherVersionOrCaseHasAnotherSeal() {
    PlanContent plan = PlanSamples.complete();
    assertThat(
            List.of(
                Seal.of(FIRST, plan),
                Seal.of(new VersionKey("FON-2026-000001", 2), plan),
                Seal.of(new VersionKey("FON-2026-000002", 1), plan)))
        .doesNotHaveDuplicates();
  }

  @Test
  void theZerosThatADatabaseAddsDoNotCount() {
    assertThat(Seal.of(FIRST, advance("1000"))).isEqualTo(Seal.of(FIRST, advance("1000.00")));
  }

  @Test
  void textCannotPretendToBeTwoFields() {
    assertThat(Seal.of(FIRST, fields(Map.of("a", "x\nfield 1:b 1:y"))))
        .isNotEqualTo(Seal.of(FIRST, fields(Map.of("a", "x", "b", "y"))));
  }

  private static PlanContent advance(String amount) {
    Advance advance = new Advance(1, LocalDate.of(2027, 1, 4), new BigDecimal(amount));
    return new PlanContent(Map.of(), List.of(), List.of(), List.of(), List.of(advance));
  }

  private static PlanContent fields(Map<String, String> fields) {
    return new PlanContent(fields, List.of(), List.of(), List.of(), List.of());
  }
}
