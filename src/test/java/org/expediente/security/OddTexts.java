package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.EngineTables;
import org.springframework.stereotype.Component;

/** Texts that no column can hold, at every door that stores or looks for a text. */
@Component
class OddTexts {
  static final String TOO_LONG = "x".repeat(5_000);
  static final String NUL = "a\\u0000b"; // as JSON writes it

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final IdentityService identity;
  private final EngineTables tables;
  private String deployment;
  private String task;

  OddTexts(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      IdentityService identity,
      EngineTables tables) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.identity = identity;
    this.tables = tables;
  }

  void build() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/doors.bpmn")
            .addClasspathResource("engine/form-contract.form")
            .deploy()
            .getId();
    String instance =
        runtime
            .startProcessInstanceByKey("doors-test", "ODD-2026-000001", Map.of("decision", "NO"))
            .getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    tasks.setAssignee(task, "legal-1");
  }

  void clear() {
    repository.deleteDeployment(deployment, true);
    identity.deleteUser("odd-person");
  }

  /** Address of a task that legal-1 has taken. */
  String own() {
    return "/engine-rest/task/" + task;
  }

  /** Sends {@code odd} to each door; each answers 4xx and stores nothing. */
  void refusedEverywhere(int port, String odd) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    String before = tables.fingerprint();
    stored(port, odd).forEach(answers::put);

    answers.forEach(
        (door, answer) -> {
          assertThat(answer.status()).as(door + ": " + answer).isBetween(400, 499);
          assertThat(answer.json().at("/message").asText(answer.json().at("/detail").asText()))
              .as(door)
              .isNotBlank()
              .doesNotContain("SQL", "persistence layer");
        });
    assertThat(tables.fingerprint()).as("nothing stored").isEqualTo(before);
  }

  private Map<String, Answer> stored(int port, String odd) {
    Caller legal = Caller.basic(port, "legal-1", "demo");
    Caller admin = Caller.basic(port, "admin", "demo");
    String form = "{\"variables\": {\"%s\": {\"value\": \"%s\"}}}";
    String profile =
        "{\"profile\": {\"id\": \"%s\", \"firstName\": \"%s\", \"lastName\": \"%s\", \"email\": \"%s\"}, \"credentials\": {\"password\": \"%s\"}}";
    String own = own();
    String start = "/engine-rest/process-definition/key/public-funds";
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("form text", legal.post(own + "/submit-form", form.formatted("reason", odd)));
    answers.put("form code", legal.post(own + "/complete", form.formatted("code", odd)));
    answers.put("form field", legal.post(own + "/submit-form", form.formatted(odd, "x")));
    answers.put("claimer", legal.post(own + "/claim", "{\"userId\": \"" + odd + "\"}"));
    answers.put(
        "business key",
        Caller.basic(port, "cabinet-1", "demo")
            .post(start + "/start", "{\"businessKey\": \"" + odd + "\"}"));
    answers.put(
        "account",
        admin.post("/engine-rest/user/create", profile.formatted(odd, "a", "b", "c", "demo")));
    answers.put(
        "first name",
        admin.post(
            "/engine-rest/user/create", profile.formatted("odd-person", odd, "b", "c", "demo")));
    answers.put(
        "last name",
        admin.post(
            "/engine-rest/user/create", profile.formatted("odd-person", "a", odd, "c", "demo")));
    answers.put(
        "mail",
        admin.post(
            "/engine-rest/user/create", profile.formatted("odd-person", "a", "b", odd, "demo")));
    answers.put(
        "message", legal.post("/engine-rest/message", "{\"messageName\": \"" + odd + "\"}"));
    answers.put(
        "message key",
        legal.post(
            "/engine-rest/message", "{\"messageName\": \"x\", \"businessKey\": \"" + odd + "\"}"));
    return answers;
  }
}
