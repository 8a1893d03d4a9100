package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.expediente.access.Actor;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who acted, and who may therefore not act again. */
class DutiesTest extends DutiesOfficeCase {
  @Autowired Duties duties;
  @Autowired ParticipationTable acts;
  @Autowired SubstitutionTable substitutions;

  @Test
  void anActIsWrittenDownAsItWas() {
    DutyTask task =
        new DutyTask(
            number, "review", "Revisar", List.of("planning", "legal"), List.of("draft", "sign"));
    record("ana", task);
    assertThat(acts.of(List.of(number)))
        .containsExactly(
            new Participation(
                number,
                "public-funds",
                "review",
                "Revisar",
                List.of("legal"),
                List.of("draft", "sign"),
                "ana",
                null,
                PartKind.COMPLETED,
                NOW,
                "task-1"));
  }

  @Test
  void anOutsiderCountsForAllRolesOfTheTask() {
    record("nadie", new DutyTask(number, "t", "T", List.of("planning", "legal"), List.of()));
    record("ana", new DutyTask(number, "t", "T", List.of("planning"), List.of()));
    assertThat(acts.of(List.of(number)))
        .extracting(Participation::roles)
        .containsExactly(List.of("planning", "legal"), List.of("planning"));
  }

  @Test
  void aLongLabelIsCutAndOneThatFitsIsNot() {
    record("ana", new DutyTask(number, "t", "x".repeat(401), List.of("legal"), List.of()));
    record("ana", new DutyTask(number, "t", "x".repeat(400), List.of(), List.of()));
    assertThat(acts.of(List.of(number)))
        .extracting(act -> act.taskLabel().length(), act -> act.roles().size())
        .containsExactly(tuple(400, 1), tuple(400, 0));
  }

  @Test
  void aSubstituteActsForTheHolderOfThatPostOnly() {
    substitute("ana", "eva", "legal");
    record("eva", task("review"));
    record("eva", new DutyTask(number, "plan", "Plan", List.of("planning"), List.of()));
    assertThat(acts.of(List.of(number)))
        .extracting(Participation::onBehalfOf)
        .containsExactly("ana", null);
    assertThat(duties.bar("ana", task("sign", "review"))).isPresent();
    assertThat(duties.bar("luis", task("sign", "review"))).isEmpty();
  }

  @Test
  void whoDidOneTaskMayNotDoTheOther() {
    record("ana", task("review"));
    assertThat(duties.bars(List.of("luis", "ana", "ana"), task("sign", "review")))
        .extracting(Bar::person, Bar::code, Bar::conflict)
        .containsExactly(tuple("ana", Bar.INCOMPATIBLE, null));
    assertThat(duties.bars(List.of(), task("sign", "review"))).isEmpty();
    duties.require(List.of("luis"), task("sign", "review"));
    assertThatThrownBy(() -> duties.require(List.of("luis", "ana"), task("sign", "review")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
              assertThat(refusal.code()).isEqualTo("duty.incompatible");
            })
        .hasMessage(
            "Ana Rivas no puede realizar esta tarea: ya intervino como Dirección Jurídica en el"
                + " expediente "
                + number
                + " (Revisar, 20/11/2026).");
  }

  @Test
  void aPersonReadsItInTheSecondPerson() {
    record("ana", task("review"));
    identity.setAuthentication("ana", List.of("legal"));
    assertThatThrownBy(() -> duties.require(List.of("ana"), task("sign", "review")))
        .hasMessage(
            "No puede realizar esta tarea: usted ya intervino como Dirección Jurídica en el"
                + " expediente "
                + number
                + " (Revisar, 20/11/2026).");
  }

  @Test
  void linkedCasesCount() {
    record(
        "ana", new DutyTask(number + "-linked", "review", "R", List.of("legal"), List.of("sign")));
    assertThat(duties.bar("ana", task("sign"))).isPresent();
    assertThat(duties.involved(number, Set.of("review")))
        .containsExactly(new Involvement("ana", "Dirección Jurídica", "review", "R", TODAY));
  }

  @Test
  void involvedAreThePersonsOfTheTasksAskedFor() {
    record("ana", task("review"));
    record("luis", task("other"));
    record(Actor.SYSTEM, task("review"));
    record("eva", new DutyTask(number, "review", "Revisar", List.of(), List.of()));
    assertThat(duties.involved(number, Set.of("review")))
        .extracting(Involvement::person, Involvement::role)
        .containsExactly(tuple("ana", "Dirección Jurídica"), tuple("eva", "responsable"));
    assertThat(duties.involved(number, Set.of())).isEmpty();
  }

  @Test
  void whereSomebodyHasTwoRolesEachOfTheOwnCounts() {
    DutyTask pays = new DutyTask(number, "pay", "Pagar", List.of("treasury"), List.of());
    record("ana", pays);
    DutyTask authorizes =
        new DutyTask(number, "authorize", "Autorizar", List.of("authority", "legal"), List.of());
    assertThat(duties.bar("ana", authorizes)).as("acts as legal only").isEmpty();
    assertThat(duties.bar("ana", authorizes.as(List.of("authority")))).isPresent();
    DutyTask elsewhere =
        new DutyTask("CON-" + number, "authorize", "A", List.of("authority"), List.of());
    assertThat(duties.bar("ana", elsewhere)).isEmpty();
  }

  @Test
  void incompatibleRolesAreKnownByTheNameOfTheProcess() {
    assertThat(duties.incompatible("public-funds", List.of("authority"), List.of("treasury")))
        .isTrue();
    assertThat(duties.incompatible("contracts", List.of("authority"), List.of("treasury")))
        .isFalse();
    assertThat(duties.incompatible("public-funds", List.of("authority", "x"), List.of("treasury")))
        .isFalse();
    assertThat(duties.incompatible("public-funds", List.of("authority"), List.of("treasury", "x")))
        .isFalse();
  }

  @Test
  void aRowThatIsNotInForceDoesNotCount() {
    sql.sql("update duty_incompatible_role set valid_to = date '2026-11-19'").update();
    try {
      DutyTask pays = new DutyTask(number, "pay", "Pagar", List.of("treasury"), List.of());
      record("ana", pays);
      assertThat(duties.bar("ana", pays.as(List.of("authority")))).isEmpty();
      assertThat(duties.incompatible("public-funds", List.of("authority"), List.of("treasury")))
          .isFalse();
    } finally {
      sql.sql("update duty_incompatible_role set valid_to = null").update();
    }
  }

  @Test
  void membersAreSortedAndNamedOnce() {
    assertThat(duties.members(List.of("planning", "legal")))
        .containsExactly("ana", "eva", "luis", "raul");
    assertThat(duties.members(List.of())).isEmpty();
  }

  @Test
  void theListOfTheBarredSaysWhoActedInWhoseName() {
    substitute("ana", "eva", "legal");
    record("eva", task("review"));
    List<Bar> bars = duties.bars(List.of("ana", "eva"), task("sign", "review"));
    assertThat(duties.explain(bars))
        .containsExactly(
            "Ana Rivas: ya intervino por medio de Eva Sol como Dirección Jurídica en el expediente "
                + number
                + " (Revisar, 20/11/2026).",
            "Eva Sol: ya intervino como Dirección Jurídica en el expediente "
                + number
                + " (Revisar, 20/11/2026).");
  }

  private void record(String person, DutyTask task) {
    transaction.executeWithoutResult(
        status -> duties.record(PartKind.COMPLETED, person, task, "public-funds", "task-1"));
  }

  private void substitute(String holder, String substitute, String group) {
    substitutions.add(
        new Substitution(
            0,
            holder,
            substitute,
            group,
            TODAY,
            TODAY.plusDays(3),
            "Acuerdo",
            "raul",
            NOW,
            null,
            null,
            null));
  }
}
