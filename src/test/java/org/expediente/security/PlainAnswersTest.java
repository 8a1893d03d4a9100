package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the product says to requests that nobody in good faith sends. */
@ExpedienteTest
class PlainAnswersTest {
  @LocalServerPort private int port;
  @Autowired private IdentityService identity;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /engine-rest/task | {broken",
        "POST | /engine-rest/task | [1]",
        "POST | /engine-rest/task | {\"priority\": \"x\"}",
        "POST | /engine-rest/task/count | {\"createdBefore\": \"yesterday\"}",
        "POST | /engine-rest/task/none/submit-form | {\"variables\": 7}",
        "POST | /engine-rest/task/none/submit-form | {\"variables\": {\"x\": {\"type\": \"Nothing\", \"value\": 1}}}",
        "POST | /engine-rest/message | {}",
        "POST | /engine-rest/message | {\"messageName\": null}",
        "GET | /engine-rest/task?sortBy=x&sortOrder=y | ''",
        "GET | /engine-rest/task?maxResults=x | ''",
        "GET | /engine-rest/no-such-thing | ''",
        "GET | /engine-rest/job/none/stacktrace | ''",
        "POST | /api/calculations/deadline | {broken",
        "GET | /api/cases?size=x | ''",
        "GET | /api/cases/FON-9999-999999 | ''",
      })
  @ClosesHole("errorDetails")
  @Asvs("16.5.1")
  void anErrorTellsNothingFromTheInside(String method, String path, String body) {
    Answer answer = Caller.basic(port, "legal-1", "demo").send(method, path, body);

    assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
    assertThat(answer.body())
        .doesNotContain(
            "\tat ", ".java:", "java.lang.", "SELECT ", "select ", "jdbc:", "org.h2", "ibatis");
  }

  @Test
  @ClosesHole("httpMethods")
  void aPostDoesNotBecomeADeletionByAHeader() {
    for (String header :
        new String[] {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"}) {
      Caller.basic(port, "admin", "demo")
          .send(
              "POST",
              "/engine-rest/group/legal/members/legal-2?_method=DELETE",
              Map.of(header, "DELETE", "Content-Type", "application/json"),
              BodyPublishers.ofString("{}"));
    }
    assertThat(identity.createUserQuery().memberOfGroup("legal").userId("legal-2").count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/engine-rest/task", "/api/cases", "/camunda/app/tasklist/default/"})
  @ClosesHole("httpMethods")
  void nothingIsEchoedByTrace(String path) throws IOException {
    String answer = raw("TRACE " + path + " HTTP/1.1\r\nHost: x\r\nX-Secret: mirror\r\n\r\n");

    assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("mirror");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/camunda",
        "/camunda/",
        "/camunda/app/",
        "/camunda/app/tasklist",
        "/camunda/app/welcome/"
      })
  @ClosesHole("hostHeader")
  @Asvs("2.2.1")
  void noLinkNamesTheHostThatTheCallerInvented(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/%2f/evil.example",
        "/camunda//evil.example",
        "/\\evil.example"
      })
  @ClosesHole("hostHeader")
  void noAddressLeadsAway(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContainIgnoringCase("location:");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      String closing = request.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
      socket.getOutputStream().write(closing.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
