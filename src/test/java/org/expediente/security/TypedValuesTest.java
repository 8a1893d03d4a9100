package org.expediente.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.EngineTables;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a program says a value is: no class of its choice, no text that is not what it claims. */
@ExpedienteTest
class TypedValuesTest {
  private static final String FILE =
      "{\"type\": \"Object\", \"value\": \"\\\"/etc/hostname\\\"\", \"valueInfo\":"
          + " {\"objectTypeName\": \"java.io.File\", \"serializationDataFormat\":"
          + " \"application/json\"}}";

  @LocalServerPort private int port;
  @Autowired private OddTexts stage;
  @Autowired private EngineTables tables;

  @BeforeEach
  void build() {
    stage.build();
  }

  @AfterEach
  void clear() {
    stage.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"submit-form", "complete", "resolve"})
  @ClosesHole("jsonClasses")
  @Asvs("2.2.1")
  void anObjectOfAClassIsNeverMadeFromATaskForm(String how) {
    for (String field : new String[] {"reason", "items", "amount", "decision", "unknown"}) {
      assertRefused(legal(), stage.own() + "/" + how, field, FILE);
    }
  }

  @Test
  @ClosesHole("jsonClasses")
  void norFromAStartFormOrAMessage() {
    Caller cabinet = Caller.basic(port, "cabinet-1", "demo");
    assertRefused(
        cabinet, "/engine-rest/process-definition/key/public-funds/submit-form", "title", FILE);
    assertRefused(cabinet, "/engine-rest/process-definition/key/public-funds/start", "title", FILE);
    String before = tables.fingerprint();
    Answer message =
        Caller.basic(port, "integration-1", "demo")
            .post(
                "/engine-rest/message",
                "{\"messageName\": \"x\", \"processVariables\": {\"x\": " + FILE + "}}");
    assertThat(message.status()).as(message.toString()).isIn(400, 403);
    assertThat(tables.fingerprint()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Json | {broken",
        "Json | [1,2",
        "Json | ''",
        "Json | nothing",
        "Object | {broken",
      })
  @ClosesHole("brokenJson")
  @Asvs("2.2.1")
  void brokenJsonIsNamedByItsField(String type, String text) {
    String info =
        ", \"valueInfo\": {\"objectTypeName\": \"java.util.ArrayList\","
            + " \"serializationDataFormat\": \"application/json\"}";
    String value =
        "{\"type\": \"%s\", \"value\": \"%s\"%s}"
            .formatted(type, text, type.equals("Object") ? info : "");

    Answer answer = assertRefused(legal(), stage.own() + "/submit-form", "items", value);

    assertThat(answer.json().at("/errors").findValuesAsText("field"))
        .as(answer.toString())
        .anyMatch(field -> field.startsWith("items"));
  }

  @Test
  @ClosesHole("brokenJson")
  void deepJsonEndsTheRequestAndNothingElse() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertRefused(
        legal(),
        stage.own() + "/submit-form",
        "items",
        "{\"type\": \"Json\", \"value\": \"" + deep + "\"}");
  }

  @Test
  @ClosesHole("javaSerialization")
  void aSerializedJavaObjectIsNotRead() {
    assertRefused(
        legal(),
        stage.own() + "/submit-form",
        "reason",
        "{\"type\": \"Object\", \"value\": \"rO0ABXQAAWE=\", \"valueInfo\": {\"objectTypeName\":"
            + " \"java.lang.String\", \"serializationDataFormat\":"
            + " \"application/x-java-serialized-object\"}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483647", "1e-2147483647", "NaN", "0x10", "1d"})
  @ClosesHole("oddCharacters")
  @Asvs("2.2.1")
  void anAmountIsANumberOfSensibleLength(String amount) {
    Answer answer =
        assertRefused(
            legal(), stage.own() + "/submit-form", "amount", "{\"value\": \"" + amount + "\"}");

    assertThat(answer.json().at("/errors").findValuesAsText("field")).contains("amount");
  }

  private Answer assertRefused(Caller caller, String path, String field, String value) {
    String before = tables.fingerprint();

    Answer answer = caller.post(path, "{\"variables\": {\"" + field + "\": " + value + "}}");

    assertThat(answer.status()).as(field + ": " + answer).isEqualTo(400);
    assertThat(tables.fingerprint()).as("nothing stored").isEqualTo(before);
    return answer;
  }

  private Caller legal() {
    return Caller.basic(port, "legal-1", "demo");
  }
}
