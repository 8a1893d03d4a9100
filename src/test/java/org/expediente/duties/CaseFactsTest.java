package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actor;
import org.junit.jupiter.api.Test;

/** Days and orders that decide whether somebody is barred. */
class CaseFactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final ZoneId ZONE = ZoneId.of("America/El_Salvador");
  private static final DutyTask SIGN = task("sign", "legal", "review");
  private static final IncompatibleRole ROLES =
      new IncompatibleRole("funds", "ngo", "legal", DAY, DAY.plusDays(2), "ley", true, "");

  @Test
  void theSystemIsNeverBarred() {
    assertThat(bar(Actor.SYSTEM, act(Actor.SYSTEM, "review", "legal"))).isEmpty();
  }

  @Test
  void theOrderOfTheTwoTasksDoesNotMatter() {
    Participation later =
        new Participation(
            "C",
            "p",
            "check",
            "",
            List.of("legal"),
            List.of("sign"),
            "ana",
            null,
            PartKind.COMPLETED,
            at("2026-11-20T12:00:00"),
            "t");
    assertThat(bar("ana", later)).isPresent();
    assertThat(bar("ana", act("ana", "review", "legal"))).isPresent();
    assertThat(bar("ana", act("ana", "check", "legal"))).isEmpty();
    assertThat(bar("luis", act("ana", "review", "legal"))).isEmpty();
  }

  @Test
  void theHoldersActsBarTheSubstituteAlsoAfterwardsButNotThoseThatFollow() {
    Participation act = act("ana", "review", "legal"); // on the 20th, at night
    assertThat(barWith(substitution(DAY.minusDays(5), DAY), act)).isPresent();
    assertThat(barWith(substitution(DAY.minusDays(5), DAY.minusDays(1)), act)).isEmpty();
    Bar bar = barWith(substitution(DAY, DAY.plusDays(5)), act).orElseThrow();
    assertThat(bar).isEqualTo(new Bar(Bar.INCOMPATIBLE, "eva", "ana", act, null));
    assertThat(barWith(ended(DAY.minusDays(1)), act)).isEmpty();
    assertThat(barWith(ended(DAY), act)).isPresent();
  }

  @Test
  void onlyTheTasksGroupAndTheSubstituteCount() {
    Participation act = act("ana", "review", "legal");
    Substitution planning =
        new Substitution(
            1, "ana", "eva", "planning", DAY, DAY, "", "", Instant.EPOCH, null, null, null);
    assertThat(barWith(planning, act)).isEmpty();
    assertThat(facts(List.of(act), List.of(substitution(DAY, DAY))).bar("luis", SIGN)).isEmpty();
  }

  @Test
  void rolesMayBeIncompatibleInEitherOrder() {
    assertThat(bar("ana", act("ana", "other", "ngo"))).isPresent();
    assertThat(bar("ana", act("ana", "other", "ngo-06140101011234"))).isPresent();
    assertThat(bar("ana", act("ana", "other", "ngo-1"))).isEmpty();
    assertThat(
            facts(List.of(act("ana", "other", "legal")), List.of())
                .bar("ana", task("ask", "ngo", "x")))
        .isPresent();
    assertThat(
            facts(List.of(act("ana", "other", "audit")), List.of())
                .bar("ana", task("ask", "ngo", "x")))
        .isEmpty();
    assertThat(
            facts(List.of(act("ana", "other", "legal")), List.of())
                .bar("ana", task("ask", "legal", "x")))
        .isEmpty();
  }

  @Test
  void aRowIsInForceFromItsFirstToItsLastDay() {
    assertThat(ROLES.inForce(DAY.minusDays(1))).isFalse();
    assertThat(ROLES.inForce(DAY)).isTrue();
    assertThat(ROLES.inForce(DAY.plusDays(2))).isTrue();
    assertThat(ROLES.inForce(DAY.plusDays(3))).isFalse();
  }

  @Test
  void aSubstitutionIsInForceFromItsFirstToItsLastDay() {
    Substitution open = substitution(DAY, DAY.plusDays(2));
    assertThat(open.inForce(DAY.minusDays(1))).isFalse();
    assertThat(open.inForce(DAY)).isTrue();
    assertThat(open.inForce(DAY.plusDays(2))).isTrue();
    assertThat(open.inForce(DAY.plusDays(3))).isFalse();
    assertThat(ended(DAY).inForce(DAY)).isFalse();
    assertThat(open.lastDay()).isEqualTo(DAY.plusDays(2));
    assertThat(ended(DAY).lastDay()).isEqualTo(DAY);
    assertThat(ended(DAY.plusDays(9)).lastDay()).isEqualTo(DAY.plusDays(5));
    assertThat(open.overlaps(DAY.plusDays(2), DAY.plusDays(4))).isTrue();
    assertThat(open.overlaps(DAY.minusDays(2), DAY)).isTrue();
    assertThat(open.overlaps(DAY.plusDays(3), DAY.plusDays(4))).isFalse();
    assertThat(open.overlaps(DAY.minusDays(2), DAY.minusDays(1))).isFalse();
    assertThat(ended(DAY).overlaps(DAY, DAY)).isFalse();
  }

  private static Optional<Bar> bar(String person, Participation act) {
    return facts(List.of(act), List.of()).bar(person, SIGN);
  }

  private static Optional<Bar> barWith(Substitution substitution, Participation act) {
    return facts(List.of(act), List.of(substitution)).bar("eva", SIGN);
  }

  private static CaseFacts facts(List<Participation> acts, List<Substitution> substitutions) {
    return new CaseFacts(DAY, ZONE, acts, List.of(), substitutions, List.of(ROLES));
  }

  private static Substitution substitution(LocalDate from, LocalDate until) {
    return new Substitution(
        1, "ana", "eva", "legal", from, until, "", "", Instant.EPOCH, null, null, null);
  }

  private static Substitution ended(LocalDate on) {
    return new Substitution(
        1,
        "ana",
        "eva",
        "legal",
        DAY.minusDays(5),
        DAY.plusDays(5),
        "",
        "",
        Instant.EPOCH,
        on,
        "raul",
        "fin");
  }

  private static DutyTask task(String key, String role, String distinctFrom) {
    return new DutyTask("C", key, "", List.of(role), List.of(distinctFrom));
  }

  private static Participation act(String person, String task, String role) {
    return new Participation(
        "C",
        "p",
        task,
        "",
        List.of(role),
        List.of(),
        person,
        null,
        PartKind.COMPLETED,
        at("2026-11-20T22:30:00"),
        "t");
  }

  private static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
