package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Posts;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana holds the post, Eva is to stand in for her, Raúl registers it. */
class SubstitutionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Directory directory = mock(Directory.class);
  private final Posts posts = mock(Posts.class);
  private final SubstitutionRules rules = new SubstitutionRules(directory, posts);

  @BeforeEach
  void people() {
    when(directory.exists(anyString())).thenReturn(true);
    when(directory.exists("nadie")).thenReturn(false);
    when(directory.groupsOf("ana")).thenReturn(List.of("legal"));
    when(directory.groupsOf("luis")).thenReturn(List.of("legal"));
    when(directory.groupsOf("eva")).thenReturn(List.of("planning"));
    when(directory.groupsOf("admin")).thenReturn(List.of("camunda-admin"));
    when(posts.substitutable("legal")).thenReturn(true);
    when(posts.apart("camunda-admin")).thenReturn(true);
  }

  @Test
  void anAppointmentThatFitsPasses() {
    rules.check(wanted("ana", "eva", TODAY, TODAY), List.of(), TODAY, "raul");
    rules.check(
        new NewSubstitution("ana", "eva", "legal", TODAY, TODAY.plusDays(1), "x".repeat(400)),
        List.of(),
        TODAY,
        "raul");
  }

  @Test
  void namesEverythingThatIsMissing() {
    assertThat(refused(new NewSubstitution("", null, " ", null, null, "\t"), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly(
            "Indique a quién se suple (holder).",
            "Indique quién suple (substitute).",
            "Indique el puesto (group).",
            "Indique el documento del nombramiento (document), en 400 caracteres o menos.",
            "Indique el primer día (from).",
            "Indique el último día (until).");
    assertThat(
            refused(
                new NewSubstitution("ana", "eva", "legal", TODAY, TODAY, "x".repeat(401)),
                List.of()))
        .extracting(FieldProblem::field)
        .containsExactly("document");
  }

  @Test
  void theDaysAreInOrderAndNotOver() {
    assertThat(refused(wanted("ana", "eva", TODAY.minusDays(1), TODAY), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly("La suplencia no empieza en el pasado.");
    assertThat(refused(wanted("ana", "eva", TODAY.plusDays(2), TODAY.plusDays(1)), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly("El último día no puede ser anterior al primero.");
  }

  @Test
  void onlyAHolderIsStoodInForAndOnlyBySomebodyWhoMay() {
    assertThat(refused(wanted("eva", "luis", TODAY, TODAY), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly(
            "«eva» no es titular de ese puesto.",
            "«luis» ya pertenece a ese grupo: no necesita suplencia.");
    assertThat(refused(wanted("ana", "nadie", TODAY, TODAY), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly(
            "«nadie» no puede suplir: no existe, es de fuera del Ministerio o administra usuarios.");
    assertThat(refused(wanted("ana", "admin", TODAY, TODAY), List.of()))
        .extracting(FieldProblem::field)
        .containsExactly("substitute");
    assertThat(refused(wanted("ana", "ana", TODAY, TODAY), List.of()))
        .extracting(FieldProblem::message)
        .contains("Nadie se suple a sí mismo.");
    assertThat(
            refused(
                new NewSubstitution("eva", "ana", "planning", TODAY, TODAY, "Acuerdo"), List.of()))
        .extracting(FieldProblem::message)
        .containsExactly("El grupo «planning» no admite suplentes.");
  }

  @Test
  void aSubstituteIsNoHolder() {
    Substitution lends = known("luis", "ana", "legal", TODAY, TODAY);
    assertThat(refused(wanted("ana", "eva", TODAY.plusDays(1), TODAY.plusDays(2)), List.of(lends)))
        .extracting(FieldProblem::message)
        .containsExactly("«ana» no es titular de ese puesto.");
    Substitution over = known("luis", "ana", "legal", TODAY.minusDays(3), TODAY.minusDays(1));
    Substitution elsewhere = known("luis", "ana", "planning", TODAY, TODAY);
    Substitution another = known("ana", "luis", "legal", TODAY, TODAY);
    rules.check(
        wanted("ana", "eva", TODAY.plusDays(1), TODAY.plusDays(2)),
        List.of(over, elsewhere, another),
        TODAY,
        "raul");
  }

  @Test
  void whoIsInTheGroupOnlyAsASubstituteMayBeAppointedAgainForLater() {
    when(directory.groupsOf("eva")).thenReturn(List.of("planning", "legal"));
    NewSubstitution later = wanted("luis", "eva", TODAY.plusDays(1), TODAY.plusDays(2));
    rules.check(later, List.of(known("ana", "eva", "legal", TODAY, TODAY)), TODAY, "raul");
    for (Substitution other :
        List.of(
            known("ana", "eva", "legal", TODAY.minusDays(2), TODAY.minusDays(1)),
            known("ana", "nadie", "legal", TODAY, TODAY),
            known("ana", "eva", "planning", TODAY, TODAY))) {
      assertThat(refused(later, List.of(other)))
          .extracting(FieldProblem::message)
          .containsExactly("«eva» ya pertenece a ese grupo: no necesita suplencia.");
    }
  }

  @Test
  void onePostHasOneSubstituteAndOnePersonSubstitutesOnce() {
    Substitution known = known("ana", "sol", "legal", TODAY, TODAY.plusDays(3));
    assertThat(refused(wanted("ana", "eva", TODAY.plusDays(3), TODAY.plusDays(9)), List.of(known)))
        .extracting(FieldProblem::message)
        .containsExactly("En esas fechas ya hay un suplente para ese puesto.");
    assertThat(refused(wanted("luis", "sol", TODAY.plusDays(1), TODAY.plusDays(2)), List.of(known)))
        .extracting(FieldProblem::message)
        .containsExactly("En esas fechas esa persona ya suple a otra en el mismo grupo.");
    rules.check(
        wanted("ana", "eva", TODAY.plusDays(4), TODAY.plusDays(9)), List.of(known), TODAY, "raul");
    rules.check(
        wanted("ana", "sol", TODAY, TODAY),
        List.of(known("ana", "sol", "planning", TODAY, TODAY)),
        TODAY,
        "raul");
  }

  @Test
  void nobodyAppointsThemselves() {
    assertThatThrownBy(
            () -> rules.check(wanted("ana", "eva", TODAY, TODAY), List.of(), TODAY, "eva"))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN))
        .hasMessageStartingWith("Nadie se nombra suplente a sí mismo");
  }

  private List<FieldProblem> refused(NewSubstitution wanted, List<Substitution> known) {
    return catchThrowableOfType(Refusal.class, () -> rules.check(wanted, known, TODAY, "raul"))
        .fields();
  }

  private static NewSubstitution wanted(
      String holder, String substitute, LocalDate from, LocalDate until) {
    return new NewSubstitution(holder, substitute, "legal", from, until, "Acuerdo 61-2026");
  }

  private static Substitution known(
      String holder, String substitute, String group, LocalDate from, LocalDate until) {
    return new Substitution(
        1,
        holder,
        substitute,
        group,
        from,
        until,
        "Acuerdo",
        "raul",
        Instant.EPOCH,
        null,
        null,
        null);
  }
}
