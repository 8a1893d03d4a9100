package org.expediente.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.expediente.support.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole product tells the terms by itself how their steps end. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class TermHooksOnPostgresTest extends TermsEngineCase {
  @Test
  void aLoopOnTheSameExecutionStartsANewTerm() {
    ProcessInstance process = begin("plain-review", "PRU-2022-000003");
    today("2022-03-08");

    tasks.complete(task(process).getId(), Map.of("again", true));

    assertThat(task(process).getDueDate()).isEqualTo(endOf("2022-03-15"));
    assertThat(book.ofCase("PRU-2022-000003"))
        .extracting(Term::state)
        .containsExactly(TermState.MET, TermState.OPEN);
  }

  @Test
  void theFiredTimerOfAStepThatGoesOnExpiresItsTerm() {
    ProcessInstance process = begin("review", "PRU-2022-000014");
    management.executeJob(timer("timer_reminder").getId());
    assertThat(book.open("PRU-2022-000014").get(0).state()).isEqualTo(TermState.OPEN);
    ClockUtil.setCurrentTime(endOf("2022-03-14"));

    management.executeJob(timer("timer_expired").getId());

    assertThat(task(process).getTaskDefinitionKey()).isEqualTo("userTask_review");
    assertThat(book.open("PRU-2022-000014").get(0).state()).isEqualTo(TermState.EXPIRED);
    assertThat(events.stream(TermStateChanged.class)).hasSize(1);
  }
}
