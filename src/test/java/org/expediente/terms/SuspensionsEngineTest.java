package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

/** The clock stops and runs again, in the engine too. */
class SuspensionsEngineTest extends TermsEngineCase {
  @Test
  void aSuspensionStopsTaskAndTimerAndAResumptionMovesThem() {
    ProcessInstance process = begin("review", "PRU-2022-000014");
    today("2022-03-09"); // Wednesday: two days have run

    book.suspend("PRU-2022-000014", SuspensionReason.COURT_ORDER, "Oficio 123 del juzgado");

    assertThat(task(process).getDueDate()).isNull();
    assertThat(timer("timer_expired").isSuspended()).isTrue();
    assertThat(timer("timer_reminder").isSuspended()).isFalse();
    Term suspended = book.open("PRU-2022-000014").get(0);
    assertThat(suspended.state()).isEqualTo(TermState.SUSPENDED);
    assertThat(suspended.explanation()).contains("Orden judicial o fiscal: Oficio 123 del juzgado");

    today("2022-03-16"); // five business days later
    book.resume("PRU-2022-000014");

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-21"));
    assertThat(timer("timer_expired").getDuedate()).isEqualTo(endOf("2022-03-21"));
    assertThat(timer("timer_expired").isSuspended()).isFalse();
    Term resumed = book.open("PRU-2022-000014").get(0);
    assertThat(resumed.state()).isEqualTo(TermState.OPEN);
    assertThat(resumed.history())
        .extracting(TermChange::kind, TermChange::dueAfter)
        .containsExactly(
            tuple(TermChange.Kind.SUSPENDED, LocalDate.of(2022, 3, 14)),
            tuple(TermChange.Kind.RESUMED, LocalDate.of(2022, 3, 21)));
  }

  @Test
  void decreesDuringAndAfterASuspensionCountOnlyForDaysThatRun() {
    ProcessInstance process = begin("review", "PRU-2022-000015");
    today("2022-03-09");
    book.suspend("PRU-2022-000015", SuspensionReason.FORCE_MAJEURE, "Inundación de la sede");
    decrees.add(ShippedCalendar.decree("2022-03-14", "2022-03-14", true));
    decrees.add(ShippedCalendar.decree("2022-03-17", "2022-03-17", true));
    assertThat(book.open("PRU-2022-000015").get(0).dueDate()).isEqualTo("2022-03-14");
    today("2022-03-16");

    book.resume("PRU-2022-000015"); // 8, 16, 18, 21 and 22 March run

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-22"));
    decrees.add(ShippedCalendar.decree("2022-03-18", "2022-03-18", true));
    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-23"));
    assertThat(timer("timer_expired").getDuedate()).isEqualTo(endOf("2022-03-23"));
  }

  @Test
  void aSuspensionNeedsAReasonAndATermThatRuns() {
    begin("review", "PRU-2022-000016");

    assertThatThrownBy(() -> book.suspend("PRU-2022-000016", SuspensionReason.RECUSAL, " "))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> book.suspend("PRU-2022-999999", SuspensionReason.RECUSAL, "Motivo"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PRU-2022-999999");
    assertThatThrownBy(() -> book.resume("PRU-2022-000016"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no tiene plazos suspendidos");
  }

  @Test
  void aSuspensionDoesNotReviveATermThatIsPastDue() {
    Task late = task(begin("review", "PRU-2022-000017"));
    today("2022-03-15");
    begin("plain-review", "PRU-2022-000017");

    book.suspend("PRU-2022-000017", SuspensionReason.AUDIT_FINDING, "Examen especial");

    assertThat(book.open("PRU-2022-000017"))
        .extracting(Term::activityId, Term::state)
        .containsExactly(
            tuple("userTask_review", TermState.EXPIRED),
            tuple("userTask_plainReview", TermState.SUSPENDED));
    assertThat(tasks.createTaskQuery().taskId(late.getId()).singleResult().getDueDate())
        .isEqualTo(endOf("2022-03-14"));
  }
}
