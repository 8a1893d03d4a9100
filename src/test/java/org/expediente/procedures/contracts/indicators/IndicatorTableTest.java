package org.expediente.procedures.contracts.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.questions.ContractBooks;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every indicator with the books of the questions, whose numbers are known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorTableTest {
  private static final Map<String, Object> FACTS =
      Map.of(
          "today", LocalDate.of(2026, 11, 20),
          "resolveWithin", 9,
          "before", 60,
          "critical", 36,
          "serious", 24,
          "minor", 6,
          "longCase", 6);

  private Office office;
  private IndicatorTable table;

  TestDatabase database() {
    return TestDatabase.H2;
  }

  @BeforeAll
  void open() throws IOException {
    office = new Office(database(), "org.expediente.journal");
    new ContractBooks(office.get(JdbcClient.class)).write();
    table = new IndicatorTable(office.get(JdbcClient.class));
  }

  @AfterAll
  void close() {
    office.close();
  }

  private Sums sums(Indicator indicator) {
    return table.sums(indicator, Period.ALWAYS, FACTS);
  }

  private List<Behind> rows(Indicator indicator) {
    return table.rows(indicator, Period.ALWAYS, FACTS, null, Slice.WHOLE);
  }

  @Test
  @Demand({"B-S16", "B-S17"})
  void countsAndSums() {
    assertThat(Indicator.values())
        .extracting(one -> one.id(), one -> sums(one).counted(), one -> sums(one).looked())
        .containsExactly(
            tuple("reports-on-time", 2L, 3L),
            tuple("days-to-report", 3L, 3L),
            tuple("without-corrective", 2L, 5L),
            tuple("fines-computed", 3L, 3L),
            tuple("fines-imposed", 3L, 3L),
            tuple("fines-firm", 3L, 3L),
            tuple("fines-collected", 2L, 2L),
            tuple("guarantees-expired", 1L, 1L),
            tuple("without-manager", 1L, 1L),
            tuple("proceedings-at-risk", 1L, 1L),
            tuple("prescriptions-at-risk", 1L, 1L),
            tuple("long-cases", 1L, 1L),
            tuple("contracts", 6L, 6L));
    assertThat(sums(Indicator.FINES_COMPUTED).amount()).isEqualByComparingTo("6449.68");
    assertThat(sums(Indicator.FINES_IMPOSED).amount()).isEqualByComparingTo("6449.68");
    assertThat(sums(Indicator.FINES_COLLECTED).amount()).isEqualByComparingTo("6408.80");
  }

  @Test
  void namesTheCasesBehind() {
    assertThat(rows(Indicator.REPORTS_ON_TIME))
        .extracting(Behind::caseNumber, Behind::counted)
        .containsExactly(
            tuple("INC-2026-000002", false),
            tuple("INC-2026-000001", true),
            tuple("INC-2026-000005", true));
    assertThat(rows(Indicator.WITHOUT_CORRECTIVE))
        .filteredOn(Behind::counted)
        .extracting(Behind::caseNumber)
        .containsExactly("INC-2026-000004", "INC-2026-000003");
    assertThat(rows(Indicator.GUARANTEES_EXPIRED).get(0).what()).contains("F-2");
    assertThat(rows(Indicator.WITHOUT_MANAGER))
        .extracting(Behind::caseNumber, Behind::what, Behind::happenedOn)
        .containsExactly(
            tuple("CON-2026-000006", "Nadie lo ha administrado", LocalDate.of(2026, 11, 1)));
    assertThat(rows(Indicator.PROCEEDINGS_AT_RISK).get(0).caseNumber())
        .isEqualTo("INC-2026-000005");
    assertThat(rows(Indicator.PRESCRIPTIONS_AT_RISK).get(0).happenedOn())
        .isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(rows(Indicator.LONG_CASES).get(0).caseNumber()).isEqualTo("INC-2026-000005");
    assertThat(rows(Indicator.DAYS_TO_REPORT))
        .allSatisfy(row -> assertThat(row.since()).isBefore(row.happenedOn()));
  }

  @Test
  void narrowsByPeriodStateAndPage() {
    Period may = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
    assertThat(table.sums(Indicator.FINES_IMPOSED, may, FACTS).amount())
        .isEqualByComparingTo("40.88");
    assertThat(table.sums(Indicator.REPORTS_ON_TIME, may, FACTS).looked()).isEqualTo(1);
    assertThat(
            table.rows(
                Indicator.CONTRACTS,
                Period.ALWAYS,
                FACTS,
                ContractState.TERMINADO,
                Slice.of(0, 10)))
        .extracting(Behind::caseNumber)
        .containsExactly("CON-2026-000005");
    assertThat(table.rows(Indicator.CONTRACTS, Period.ALWAYS, FACTS, null, Slice.of(1, 4)))
        .hasSize(2);
    assertThat(table.states(FACTS))
        .extracting(StateCount::state, StateCount::count)
        .containsExactlyInAnyOrder(
            tuple(ContractState.EN_EJECUCION, 4L),
            tuple(ContractState.REGISTRADO, 1L),
            tuple(ContractState.TERMINADO, 1L));
  }

  /** A report that nobody filed: its omission counts against the manager all the same. */
  @Test
  void countsOmissionsWithoutReportAndFinesWithoutProceeding() {
    office.rolledBack(
        () -> {
          office.sql().sql("delete from contract_breach_report where incident_id = 2").update();
          assertThat(sums(Indicator.REPORTS_ON_TIME))
              .isEqualTo(new Sums(2, 3, new BigDecimal("0.00")));
          assertThat(rows(Indicator.REPORTS_ON_TIME).get(0).what())
              .isEqualTo("Sin informe; debía informarse el 2026-07-08");
          office
              .sql()
              .sql(
                  "update contract_fine_computation set proceeding_id = null, incident_id = 3,"
                      + " stage = 'INFORME' where id = 3")
              .update();
          assertThat(rows(Indicator.FINES_COMPUTED))
              .extracting(Behind::what)
              .contains("Calculada en el informe, sin procedimiento");
        });
  }

  @Test
  void takesTheMiddleOne() {
    assertThat(ReportDays.median(List.of())).isNull();
    assertThat(ReportDays.median(List.of(7, 3, 3))).isEqualByComparingTo("3");
    assertThat(ReportDays.median(List.of(4, 1, 9, 2))).isEqualByComparingTo("3");
    assertThat(ReportDays.median(List.of(4, 3))).isEqualByComparingTo("3.5");
  }

  @Test
  void dividesByNothing() {
    Figure none = new Figure(Indicator.REPORTS_ON_TIME, 0, 0, BigDecimal.ZERO, null);
    assertThat(none.percent()).isNull();
    Figure two = new Figure(Indicator.REPORTS_ON_TIME, 2, 3, BigDecimal.ZERO, null);
    assertThat(two.percent()).isEqualByComparingTo("66.7");
    assertThat(new Figure(Indicator.LONG_CASES, 2, 2, BigDecimal.ZERO, null).percent()).isNull();
    assertThat(Arrays.stream(Indicator.values()).map(Indicator::id)).doesNotHaveDuplicates();
  }
}
