package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

class ClosureCheckTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 16);

  @Test
  void takesACompleteClosure() {
    assertThatCode(() -> ClosureCheck.check(closure(DAY, DAY.plusDays(59), "Licencia")))
        .doesNotThrowAnyException();
  }

  @Test
  void namesEveryFieldAtFault() {
    assertThat(refusal(new Closure(null, null, "", " ", true, null)).fields())
        .extracting(FieldProblem::field)
        .containsExactly("from", "to", "name", "legalBasis", "source");
  }

  @Test
  void refusesDatesThatLookLikeATypingError() {
    assertThat(refusal(closure(DAY, DAY.minusDays(1), "Licencia")))
        .hasMessage("El último día no puede ser anterior al primero.");
    assertThat(refusal(closure(DAY, DAY.plusDays(60), "Licencia")))
        .hasMessageContaining("revise el año");
  }

  @Test
  void refusesANameThatDoesNotFit() {
    assertThat(refusal(closure(DAY, DAY, "x".repeat(201))))
        .hasMessage("Escriba el nombre del cierre, con 200 letras como máximo.");
  }

  private static Closure closure(LocalDate from, LocalDate to, String name) {
    return new Closure(from, to, name, "Decreto", true, "Diario Oficial");
  }

  private static Refusal refusal(Closure closure) {
    return catchThrowableOfType(Refusal.class, () -> ClosureCheck.check(closure));
  }
}
