package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.EngineTables;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may send a message to a case, and who may start one: what the diagram says, nobody else. */
@ExpedienteTest
class MessagesTest {
  private static final String NUMBER = "MSJ-2026-000001";

  @LocalServerPort private int port;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private EngineTables tables;
  @Autowired private JdbcClient db;
  private String deployment;
  private String instance;

  @BeforeEach
  void aCaseWaitsForAPayment() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/form-paths.bpmn")
            .addClasspathResource("engine/form-paths-test.form")
            .deploy()
            .getId();
    Map<String, Object> valid = new HashMap<>(BrokenForms.valid());
    valid.put("address", SpinValues.jsonValue("{\"city\":\"Santa Ana\"}").create());
    valid.put("items", SpinValues.jsonValue("[{\"text\":\"a\"}]").create());
    valid.put("kinds", SpinValues.jsonValue("[\"a\"]").create());
    instance = runtime.startProcessInstanceByKey("form-paths-test", NUMBER, valid).getId();
    tasks.complete(
        tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(), valid);
  }

  @AfterEach
  void clean() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void onlyTheDeclaredSenderMoves() {
    for (String person : new String[] {"legal-1", "audit-1", "process-owner-1", "admin"}) {
      refused(send(person, "test.paid", NUMBER));
    }
    assertThat(send("integration-1", "test.paid", NUMBER).status()).isEqualTo(400); // form is empty
    assertThat(waitsFor("paid")).isTrue();

    assertThat(sendValid().status()).isEqualTo(204);
    assertThat(waitsFor("closed")).isTrue();
    assertThat(kinds()).contains("message.received");
  }

  @Test
  void aMessageThatDeclaresNoSenderIsClosedToPrograms() {
    sendValid();

    refused(send("integration-1", "test.closed", NUMBER));
    assertThat(waitsFor("closed")).isTrue();
  }

  @Test
  void nobodyLearnsWhichCaseWaits() {
    assertThat(send("legal-1", "test.paid", NUMBER).json().path("message"))
        .isEqualTo(send("legal-1", "test.paid", "FON-2026-999999").json().path("message"));
  }

  @Test
  void theSystemGivesTheNumberAndADiagramWithoutStartFormIsStartedByAnother() {
    String before = tables.fingerprint();
    Caller cabinet = Caller.basic(port, "cabinet-1", "demo");

    Answer numbered =
        cabinet.post(
            "/engine-rest/process-definition/key/public-funds/start",
            "{\"businessKey\":\"FON-2026-000001\"}");
    assertThat(numbered.status()).isEqualTo(400);
    assertThat(numbered.body()).contains("El número del expediente lo asigna el sistema");

    Answer inner =
        Caller.basic(port, "legal-1", "demo")
            .post("/engine-rest/process-definition/key/funds-team/start", "{}");
    assertThat(inner.status()).isEqualTo(403);
    assertThat(tables.fingerprint()).isEqualTo(before);
  }

  private void refused(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("code").asInt()).isEqualTo(20403);
    assertThat(answer.body()).contains("espera de usted el mensaje");
  }

  private Answer sendValid() {
    return Caller.basic(port, "integration-1", "demo")
        .post(
            "/engine-rest/message",
            """
            {"messageName": "test.paid", "businessKey": "%s", "processVariables": {
              "name": {"value": "Ana"}, "decision": {"value": "SI"},
              "address": {"value": "{\\"city\\":\\"Santa Ana\\"}", "type": "Json"}}}
            """
                .formatted(NUMBER));
  }

  private Answer send(String person, String message, String number) {
    return Caller.basic(port, person, "demo")
        .post(
            "/engine-rest/message",
            "{\"messageName\":\"%s\",\"businessKey\":\"%s\"}".formatted(message, number));
  }

  private boolean waitsFor(String element) {
    return runtime.getActiveActivityIds(instance).contains(element);
  }

  private java.util.List<String> kinds() {
    return db.sql("select kind from journal_entry where case_number = ? order by id")
        .param(NUMBER)
        .query(String.class)
        .list();
  }
}
