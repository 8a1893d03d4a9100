package org.expediente.procedures.funds.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.database.Office;
import org.expediente.database.TestDatabase;
import org.expediente.procedures.funds.plan.Reviewed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opinions and observations as both databases keep them. */
class OpinionTablesTest {
  private static final String CASE = "FON-2026-000001";
  private static final Reviewed PLAN = new Reviewed(CASE, 1, "a".repeat(64), "1-aaaaaaaaaaaa");

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theLastOpinionOfAnAreaCountsAndKeepsItsWords(TestDatabase kind) {
    try (Office office = new Office(kind, "org.expediente.journal")) {
      Office.actAs("legal-1", "legal");
      office
          .sql()
          .sql(
              "insert into fund_plan (case_number, version, state, total, sha256, created_by,"
                  + " created_at) values (?, 1, 'FILED', 1, ?, 'ngo-1', current_timestamp)")
          .params(CASE, PLAN.sha256())
          .update();
      ObservationTable observations =
          new ObservationTable(office.sql(), office.get(Actors.class), office.get(Clock.class));
      OpinionTable opinions =
          new OpinionTable(
              office.sql(), observations, office.get(Actors.class), office.get(Clock.class));
      opinions.add(PLAN, Area.LEGAL, opinion(OpinionResult.FAVORABLE, List.of()));
      opinions.add(
          PLAN,
          Area.LEGAL,
          opinion(OpinionResult.OBSERVADO, List.of(observed("a"), observed("b"))));

      Opinion latest = opinions.latest(CASE, Area.LEGAL).orElseThrow();
      assertThat(latest.result()).isEqualTo(OpinionResult.OBSERVADO);
      assertThat(latest.author()).isEqualTo("legal-1");
      assertThat(opinions.latest(CASE)).containsExactly(latest);
      assertThat(opinions.variables(latest))
          .containsExactly(
              new Variable("¿Es lícito?", "NO", null), new Variable("¿Claro?", "SI", "x"));

      ObservationListTable lists = new ObservationListTable(office.sql());
      assertThat(lists.rounds(CASE)).isZero();
      LocalDate day = LocalDate.of(2026, 11, 9);
      lists.add(new ObservationList(CASE, 1, 1, day, day.plusDays(14), 10));
      List<Observation> open = observations.of(latest);
      observations.number(open.get(0).id(), 1, 2);
      observations.number(open.get(1).id(), 1, 1);
      observations.answer(open.get(1).id(), "Se corrigió.");
      assertThat(lists.rounds(CASE)).isEqualTo(1);
      assertThat(observations.ofList(CASE, 1))
          .extracting(Observation::observation, Observation::number, Observation::answer)
          .containsExactly(tuple("b", 1, "Se corrigió."), tuple("a", 2, null));
    }
  }

  private static NewOpinion opinion(OpinionResult result, List<Observation> observations) {
    return new NewOpinion(
        result,
        "Conclusión.",
        List.of(new Variable("¿Es lícito?", "NO", null), new Variable("¿Claro?", "SI", "x")),
        observations);
  }

  private static Observation observed(String text) {
    return new Observation(0, null, "budget", text, null, null, null, null);
  }
}
