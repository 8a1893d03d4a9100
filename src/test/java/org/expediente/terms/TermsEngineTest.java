package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** What the engine gets from the terms bean, and how terms end. */
class TermsEngineTest extends TermsEngineCase {
  @Test
  void taskAndTimerShareOneStoredTerm() {
    ProcessInstance process = begin("review", "PRU-2022-000001");

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-14"));
    assertThat(timer("timer_expired").getDuedate()).isEqualTo(endOf("2022-03-14"));
    assertThat(book.open("PRU-2022-000001"))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.processInstanceId()).isEqualTo(process.getId());
              assertThat(term.activityId()).isEqualTo("userTask_review");
              assertThat(term.key()).isEqualTo("test.review");
              assertThat(term.start()).isEqualTo("2022-03-07");
              assertThat(term.days()).isEqualTo(5);
              assertThat(term.unit()).isEqualTo("business-days");
              assertThat(term.dueDate()).isEqualTo("2022-03-14");
              assertThat(term.state()).isEqualTo(TermState.OPEN);
            });
    assertThat(events.stream(TermComputed.class)).hasSize(1);
  }

  @Test
  void aLoopStartsANewTerm() {
    ProcessInstance process = begin("review", "PRU-2022-000002");
    today("2022-03-08");

    complete(task(process), true);

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-15"));
    assertThat(book.ofTask(process.getId(), "userTask_review"))
        .extracting(Term::state, Term::dueDate)
        .containsExactly(
            tuple(TermState.MET, LocalDate.of(2022, 3, 14)),
            tuple(TermState.OPEN, LocalDate.of(2022, 3, 15)));
  }

  @Test
  void aCalledProcessBelongsToTheCaseOfItsCaller() {
    begin("caller", "PRU-2022-000004");

    assertThat(book.open("PRU-2022-000004")).hasSize(1);
  }

  @Test
  void atTheCounterATermEndsWhenTheOfficeCloses() {
    begin("counter", "PRU-2022-000005");

    assertThat(timer("timer_counter").getDuedate()).isEqualTo(at("2022-03-14T15:30"));
    assertThat(timer("timer_phase").getDuedate()).isEqualTo(endOf("2022-03-17"));
  }

  @Test
  void theTimerExpiresTheTermOnceAndALateCompletionStaysExpired() {
    ProcessInstance process = begin("review", "PRU-2022-000012");
    Task task = task(process);
    book.expired(task.getExecutionId(), "userTask_review");
    assertThat(book.open("PRU-2022-000012").get(0).state()).isEqualTo(TermState.OPEN);
    ClockUtil.setCurrentTime(endOf("2022-03-14"));

    book.expired(task.getExecutionId(), "userTask_review");
    book.expired(task.getExecutionId(), "userTask_review");

    assertThat(book.open("PRU-2022-000012").get(0).state()).isEqualTo(TermState.EXPIRED);
    assertThat(events.stream(TermStateChanged.class)).hasSize(1);
    complete(task, false);
    assertThat(book.open("PRU-2022-000012")).isEmpty();
    assertThat(book.ofCase("PRU-2022-000012").get(0).state()).isEqualTo(TermState.EXPIRED);
  }

  @Test
  void aStepThatGoesAwayLeavesATermWithoutEffect() {
    Task task = task(begin("review", "PRU-2022-000013"));

    book.cancelled(task.getExecutionId(), "userTask_review");

    assertThat(book.ofCase("PRU-2022-000013").get(0).state()).isEqualTo(TermState.CANCELLED);
  }

  @Test
  void aStepThatFailsLeavesNoTerm() {
    sql.sql("update parameter set unit = 'count' where parameter_key = 'test.review'").update();

    assertThatThrownBy(() -> begin("review", "PRU-2022-000018"))
        .hasMessageContaining("test.review is not in business days");

    assertThat(book.ofCase("PRU-2022-000018")).isEmpty();
  }

  @Test
  void aTermOfAWholePhaseSurvivesTheStepsInside() {
    ProcessInstance process = begin("counter", "PRU-2022-000019");
    management.executeJob(timer("timer_counter").getId());

    decrees.add(ShippedCalendar.decree("2022-03-10", "2022-03-10", true));

    assertThat(timer("timer_phase").getDuedate()).isEqualTo(endOf("2022-03-18"));
    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-15"));
    assertThat(book.ofCase("PRU-2022-000019"))
        .filteredOn(term -> term.key().equals("test.phase"))
        .hasSize(1);
  }
}
