package org.expediente.procedures.funds.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EligibilityTablesTest {
  private static final String CASE = "FON-2026-000001";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theLastCheckAndItsLastEvaluationCount(TestDatabase kind) {
    try (var database = kind.create()) {
      JdbcClient sql = JdbcClient.create(database);
      assignment(sql);
      NgoChecks checks = new NgoChecks(sql);
      Findings findings = new Findings(sql);
      assertThat(checks.last(CASE)).isEmpty();
      assertThat(new Directors(checks).of(CASE)).isEmpty();

      checks.add(check("CANCELADA", null), List.of(new Director("00016297-5", "Ana", "Vocal")));
      checks.add(check("VIGENTE", 2025), List.of(new Director("02495046-3", "Luis", "Vocal")));
      long id = checks.last(CASE).orElseThrow().id();
      Finding first = new Finding("A1-13", "REVISION_TITULAR", "Señalada.", "Ley", false);
      Finding second = new Finding("A1-14", "ALERTA", "Autorizada.", "Ley", true);
      findings.add(id, DAY, List.of(first));
      findings.conclude(CASE, "REVISION_TITULAR");
      findings.add(id, DAY, List.of(second));
      findings.conclude(CASE, "ALERTA");

      assertThat(checks.last(CASE).orElseThrow())
          .usingRecursiveComparison()
          .ignoringFields("id")
          .isEqualTo(check("VIGENTE", 2025));
      assertThat(new Directors(checks).of(CASE)).extracting(Director::name).containsExactly("Luis");
      assertThat(findings.last(CASE)).containsExactly(second);
      assertThat(
              sql.sql("select verdict from fund_eligibility_evaluation order by id")
                  .query(String.class)
                  .list())
          .containsExactly("REVISION_TITULAR", "ALERTA");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void creditsCuresAndReviewsAreKept(TestDatabase kind) {
    try (var database = kind.create()) {
      JdbcClient sql = JdbcClient.create(database);
      assignment(sql);
      CreditTable credits = new CreditTable(sql);
      credits.add(credit("SIN_CREDITO", "5.00"));
      credits.add(new CreditIncrease(CASE, "REFORZADO", "Acuerdo 1", null, DAY, "financial-1"));
      credits.add(credit("CERTIFICAR", "1000.50"));
      Cures cures = new Cures(sql);
      cures.add(CASE, List.of(new Cures.Answer("Falta.", "Se adjunta.")), DAY, "ngo-1");
      StandingReviews reviews = new StandingReviews(sql);
      reviews.add(new StandingReview(CASE, "FGR 1", "CONTINUAR", "Motivo", DAY, "authority-1"));
      reviews.add(new StandingReview(CASE, "FGR 2", "NO_CONTINUAR", "Motivo", DAY, "authority-1"));

      assertThat(credits.certified(CASE).available()).isEqualTo(new BigDecimal("1000.50"));
      assertThat(cures.rounds(CASE)).isOne();
      assertThat(reviews.accepted(CASE, "FGR 1")).isTrue();
      assertThat(reviews.accepted(CASE, "FGR 2")).isFalse();
      assertThat(reviews.accepted("FON-2026-000002", "FGR 1")).isFalse();
    }
  }

  private static CreditCheck credit(String decision, String available) {
    return new CreditCheck(
        CASE, decision, new BigDecimal(available), "SAFI 1", null, DAY, "financial-1");
  }

  private static NgoCheck check(String registry, Integer statements) {
    return new NgoCheck(
        null,
        CASE,
        registry,
        null,
        DAY,
        statements,
        DAY,
        null,
        null,
        DAY,
        "SIN_VINCULO",
        null,
        true,
        "NINGUNO",
        null,
        DAY.minusYears(5),
        false,
        null,
        DAY,
        "legal-1");
  }

  private static void assignment(JdbcClient sql) {
    sql.sql(
            """
            insert into fund_assignment (case_number, decree, decree_key, gazette_date, budget_line,
              amount, legal_purpose, ngo_nit, ngo_name, ngo_group)
            values (?, 'D', 'D', ?, 'L', 1, 'P', 'N', 'O', 'G')""")
        .params(CASE, DAY)
        .update();
  }
}
