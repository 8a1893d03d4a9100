package org.expediente.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.EngineTables;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine reads a body of any size into memory; here nobody makes it do so. */
@ExpedienteTest
@ClosesHole("uploadLimit")
@Asvs("2.4.1")
class BodyLimitTest {
  private static final int MEGABYTE = 1024 * 1024;

  @LocalServerPort private int port;
  @Autowired private EngineTables tables;

  @ParameterizedTest
  @CsvSource({
    "false, POST, /engine-rest/task",
    "true, POST, /engine-rest/task",
    "false, POST, /engine-rest/process-definition/key/public-funds/submit-form",
    "true, POST, /engine-rest/process-definition/key/public-funds/submit-form",
    "true, PUT, /engine-rest/user/legal-1/profile",
    "false, POST, /api/calculations/deadline",
    "true, POST, /api/calculations/deadline",
  })
  void aLongBodyIsRefusedAndNothingStored(boolean chunked, String method, String path) {
    String before = tables.fingerprint();
    String body = "{\"name\": \"" + "x".repeat(2 * MEGABYTE) + "\"}";

    Answer answer = person("cabinet-1").send(method, path, json(), publisher(body, chunked));

    assertTooLarge(answer, "2 MB");
    assertThat(tables.fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void theWebAppsAreNoWayAround(boolean chunked) {
    String body = "{\"name\": \"" + "x".repeat(2 * MEGABYTE) + "\"}";
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");

    Answer answer =
        tasklist.send(
            "POST",
            "/camunda/api/engine/engine/default/task",
            Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", tasklist.token()),
            publisher(body, chunked));

    assertTooLarge(answer, "2 MB");
  }

  @ParameterizedTest
  @CsvSource({"/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create"})
  void aDeploymentMayBeLongerButNotEndless(String path) {
    String before = tables.fingerprint();
    Caller owner = person("process-owner-1");

    Answer answer = upload(owner, path, 10 * MEGABYTE);

    assertTooLarge(answer, "10 MB");
    assertThat(upload(owner, path, 3 * MEGABYTE).body()).doesNotContain("request.tooLarge");
    assertThat(tables.fingerprint()).isEqualTo(before);
  }

  @Test
  void aMultipartVariableOrAttachmentIsRefusedByItsLength() {
    for (String path :
        new String[] {
          "/engine-rest/task/none/attachment/create", "/engine-rest/task/none/variables/x/data"
        }) {
      assertTooLarge(upload(person("legal-1"), path, 2 * MEGABYTE), "2 MB");
    }
  }

  @Test
  void aBodyThatDoesNotSayItsLengthArrivesWhole() {
    Answer answer =
        person("legal-1")
            .send(
                "POST",
                "/engine-rest/task/count",
                json(),
                publisher("{\"name\": \"" + "x".repeat(MEGABYTE) + "\"}", true));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/count").asInt(-1)).isZero();
  }

  @Test
  void aStrangerHearsThatFirst() {
    Answer answer =
        Caller.nobody(port)
            .send("POST", "/engine-rest/task", json(), publisher("x".repeat(3 * MEGABYTE), false));

    assertThat(answer.status()).isEqualTo(401);
  }

  private static Answer upload(Caller caller, String path, int bytes) {
    return caller.upload(
        path, Map.of("deployment-name", "x"), "data", "x.txt.bpmn", "x".repeat(bytes));
  }

  private static void assertTooLarge(Answer answer, String limit) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
    assertThat(answer.header("Content-Type").orElseThrow()).contains("application/problem+json");
    assertThat(answer.json().at("/code").asText()).isEqualTo("request.tooLarge");
    assertThat(answer.json().at("/detail").asText()).contains("pasa de " + limit);
  }

  private static BodyPublisher publisher(String body, boolean chunked) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return chunked
        ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
        : BodyPublishers.ofByteArray(bytes);
  }

  private static Map<String, String> json() {
    return Map.of("Content-Type", "application/json");
  }

  private Caller person(String id) {
    return Caller.basic(port, id, "demo");
  }
}
