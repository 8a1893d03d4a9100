package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Terms in an engine that does not tell them how their steps end. */
class TermVisitsEngineTest extends TermsEngineCase {
  @Test
  void anotherVisitOfAStepEndsTheTermOfTheEarlierOne() {
    ProcessInstance process = begin("plain-review", "PRU-2022-000031");
    today("2022-03-08");

    tasks.complete(task(process).getId(), Map.of("again", true));

    assertThat(book.ofCase("PRU-2022-000031"))
        .extracting(Term::state, Term::dueDate)
        .containsExactly(
            tuple(TermState.CANCELLED, LocalDate.of(2022, 3, 14)),
            tuple(TermState.OPEN, LocalDate.of(2022, 3, 15)));
    assertThat(book.open("PRU-2022-000031")).hasSize(1);
    assertThat(events.stream(TermStateChanged.class))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().state()).isEqualTo(TermState.OPEN);
              assertThat(change.after().state()).isEqualTo(TermState.CANCELLED);
            });
  }

  @Test
  void aTermKnowsItsPlaceAndItsEnd() {
    Task task = task(begin("review", "PRU-2022-000032"));
    assertThat(book.ofCase("PRU-2022-000032").get(0).closedAt()).isNull();
    today("2022-03-09");
    book.met(task.getExecutionId(), "userTask_other");
    assertThat(book.open("PRU-2022-000032")).hasSize(1);

    book.met(task.getExecutionId(), "userTask_review#multiInstanceBody");

    Term met = book.ofTask(task.getProcessInstanceId(), "userTask_review").get(0);
    assertThat(met.state()).isEqualTo(TermState.MET);
    assertThat(met.closedAt()).isEqualTo(Instant.parse("2022-03-09T15:00:00Z"));
    assertThat(met.place().executionId()).isEqualTo(task.getExecutionId());
    assertThat(met.place().caseNumber()).isEqualTo("PRU-2022-000032");
    assertThat(met.place().activityInstanceId()).startsWith("userTask_review:");
    assertThat(met.ratified()).isTrue();
    assertThat(met.legalBasis()).isEqualTo("Art. 1 de prueba");
    assertThat(book.ofTask(task.getProcessInstanceId(), "userTask_other")).isEmpty();
  }

  @Test
  void aStepThatIsDoneLateHasExpired() {
    Task task = task(begin("review", "PRU-2022-000033"));
    today("2022-03-15");

    book.cancelled(task.getExecutionId(), null);

    assertThat(book.ofCase("PRU-2022-000033").get(0).state()).isEqualTo(TermState.EXPIRED);
    assertThat(book.ofCase("PRU-2022-000033").get(0).closedAt()).isNotNull();
  }

  @Test
  void aSuspensionIsWrittenDownWithItsDaysAndItsAuthor() {
    Task task = task(begin("review", "PRU-2022-000034"));
    today("2022-03-09");
    identity.setAuthentication("ana", null);
    book.suspend("PRU-2022-000034", SuspensionReason.COURT_ORDER, " Oficio 123 ");
    identity.clearAuthentication();
    Term stopped = book.open("PRU-2022-000034").get(0);
    assertThat(stopped.suspensions())
        .containsExactly(
            new Suspension(
                SuspensionReason.COURT_ORDER, "Oficio 123", LocalDate.of(2022, 3, 9), null));
    assertThat(stopped.history())
        .containsExactly(
            new TermChange(
                TermChange.Kind.SUSPENDED,
                "Orden judicial o fiscal: Oficio 123",
                LocalDate.of(2022, 3, 14),
                LocalDate.of(2022, 3, 14),
                stopped.calendarVersion(),
                "ana",
                Instant.parse("2022-03-09T15:00:00Z")));
    assertThat(events.stream(TermStateChanged.class))
        .singleElement()
        .satisfies(change -> assertThat(change.after().state()).isEqualTo(TermState.SUSPENDED));
    assertThatThrownBy(
            () -> book.suspend("PRU-2022-000034", SuspensionReason.COURT_ORDER, "Otra vez"))
        .isInstanceOf(Refusal.class);
    today("2022-03-15");
    assertThat(stoppedTask(task).getDueDate()).isNull();

    book.resume("PRU-2022-000034");

    Term running = book.open("PRU-2022-000034").get(0);
    assertThat(running.suspensions().get(0).until()).isEqualTo(LocalDate.of(2022, 3, 15));
    assertThat(running.history().get(1).cause())
        .isEqualTo("reanudación del plazo suspendido el miércoles 9 de marzo de 2022");
    assertThat(events.stream(TermRecomputed.class))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.after().state()).isEqualTo(TermState.OPEN);
              assertThat(moved.cause()).contains("reanudación");
            });
    assertThat(stoppedTask(task).getDueDate()).isEqualTo(endOf("2022-03-18"));
    assertThatThrownBy(() -> book.resume("PRU-2022-000034")).isInstanceOf(Refusal.class);
  }

  @Test
  void aDateThatAPersonSetByHandStaysThroughASuspension() {
    Task task = task(begin("review", "PRU-2022-000035"));
    task.setDueDate(endOf("2022-03-11"));
    tasks.saveTask(task);
    book.suspend("PRU-2022-000035", SuspensionReason.RECUSAL, "Excusa");
    assertThat(stoppedTask(task).getDueDate()).isEqualTo(endOf("2022-03-11"));
    Task again = stoppedTask(task);
    again.setDueDate(null);
    tasks.saveTask(again);
    today("2022-03-09");

    book.resume("PRU-2022-000035");

    assertThat(stoppedTask(task).getDueDate()).isNull();
    assertThat(timer("timer_expired").getDuedate()).isEqualTo(endOf("2022-03-15"));
  }

  @Test
  void aParameterOfAnotherUnitIsNoTerm() {
    sql.sql("update parameter set unit = 'count' where parameter_key = 'test.review'").update();

    assertThatThrownBy(() -> begin("plain-review", "PRU-2022-000036"))
        .hasStackTraceContaining("Parameter test.review is not in business days");
  }

  private Task stoppedTask(Task task) {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult();
  }
}
