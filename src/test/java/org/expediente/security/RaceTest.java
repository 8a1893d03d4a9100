package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same task at once: one does it, the other is told so. */
@ExpedienteTest
@Timeout(60)
class RaceTest {
  private static final String FIELDS = "{\"variables\": {\"decision\": {\"value\": \"SI\"}}}";

  @LocalServerPort private int port;
  @Autowired private Desk desk;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private HistoryService history;
  @Autowired private JdbcClient db;
  @Autowired private PlatformTransactionManager transactions;
  private String deployment;
  private String task;

  @BeforeEach
  void build() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/doors.bpmn")
            .addClasspathResource("engine/form-contract.form")
            .deploy()
            .getId();
    String instance = runtime.startProcessInstanceByKey("doors-test", "RAC-2026-000001").getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @AfterEach
  void clear() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  @ClosesHole("races")
  @Asvs({"2.3.3", "2.3.4"})
  void theSecondToCompleteHearsThatSomebodyWasFaster() throws Exception {
    tasks.claim(task, "legal-1");

    Answer second =
        whileFirst(
            () -> {
              tasks.complete(task, Map.of("decision", "SI"));
              return null;
            },
            () -> person("legal-1").post(path("submit-form"), FIELDS));

    assertThat(second.status()).as(second.toString()).isEqualTo(409);
    assertThat(second.json().at("/message").asText()).startsWith("Alguien se adelantó");
    assertThat(history.createHistoricTaskInstanceQuery().taskId(task).finished().count()).isOne();
  }

  @Test
  @ClosesHole("races")
  @Asvs("2.3.4")
  void theSecondToTakeATaskHearsThatSomebodyWasFaster() throws Exception {
    Answer second =
        whileFirst(
            () -> {
              tasks.claim(task, "legal-1");
              return null;
            },
            () -> person("legal-2").post(path("claim"), "{\"userId\": \"legal-2\"}"));

    assertThat(second.status()).as(second.toString()).isEqualTo(409);
    assertThat(second.json().at("/message").asText()).startsWith("Alguien se adelantó");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
        .isEqualTo("legal-1");
  }

  @Test
  @ClosesHole("races")
  void whoComesLaterHearsItToo() {
    person("legal-1").post(path("claim"), "{\"userId\": \"legal-1\"}");

    Answer claim = person("legal-2").post(path("claim"), "{\"userId\": \"legal-2\"}");
    assertThat(claim.status()).as(claim.toString()).isEqualTo(409);
    assertThat(claim.json().at("/message").asText()).startsWith("Otra persona ya tomó");

    assertThat(person("legal-1").post(path("submit-form"), FIELDS).status()).isEqualTo(204);
    Answer again = person("legal-1").post(path("submit-form"), FIELDS);
    assertThat(again.status()).as(again.toString()).isEqualTo(409);
    assertThat(again.json().at("/message").asText()).startsWith("Alguien se adelantó");
    Answer late = person("legal-2").post(path("claim"), "{\"userId\": \"legal-2\"}");
    assertThat(late.status()).as(late.toString()).isEqualTo(404);
    assertThat(late.json().at("/message").asText()).startsWith("La tarea ya no existe");
  }

  /** The second one reads the task before the first has committed, and waits for its row. */
  private Answer whileFirst(java.util.concurrent.Callable<?> act, Supplier<Answer> second)
      throws Exception {
    return new TransactionTemplate(transactions)
        .execute(
            status -> {
              desk.as("legal-1", act);
              CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(second);
              while (!waiting.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
              }
              return waiting;
            })
        .get(30, TimeUnit.SECONDS);
  }

  private boolean somebodyWaits() {
    return db.sql("select count(*) from information_schema.sessions where blocker_id is not null")
            .query(Long.class)
            .single()
        > 0;
  }

  private String path(String act) {
    return "/engine-rest/task/" + task + "/" + act;
  }

  private Caller person(String id) {
    return Caller.basic(port, id, "demo");
  }
}
