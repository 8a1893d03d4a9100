package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExpedienteTest
class StaffTest {
  private static final String OPEN = "/engine-rest/task?maxResults=50&processDefinitionKey=";

  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private DueDates dates;

  @BeforeEach
  void open() {
    probe.open(dates.endOfWeek());
  }

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  void seesTheTasksOfTheOwnGroupAndNoOther() {
    Caller legal = person("legal-1");

    assertThat(taskKeys(legal)).containsExactly("userTask_legal");
    assertThat(legal.get("/engine-rest/task/" + probe.task("userTask_legal")).status())
        .isEqualTo(200);
    String foreign = "/engine-rest/task/" + probe.task("userTask_financial");
    assertThat(legal.get(foreign).status()).isIn(403, 404);
    assertThat(legal.get(foreign + "/form-variables").status()).isIn(403, 404);
    assertThat(legal.get(foreign + "/deployed-form").status()).isIn(403, 404);
    assertThat(legal.get("/engine-rest/process-instance?maxResults=50").json()).isEmpty();
    assertThat(legal.get("/engine-rest/history/process-instance?maxResults=50").json()).isEmpty();
    assertThat(legal.get("/engine-rest/variable-instance?maxResults=50").json())
        .allMatch(variable -> !variable.at("/taskId").isNull());
  }

  @Test
  void takesAndCompletesTheOwnTask() {
    Caller legal = person("legal-1");
    String own = "/engine-rest/task/" + probe.task("userTask_legal");

    assertThat(legal.post(own + "/claim", "{\"userId\": \"legal-1\"}").status()).isEqualTo(204);
    assertThat(legal.get(own + "/deployed-form").status()).isEqualTo(200);
    assertThat(
            legal
                .post(
                    own + "/submit-form",
                    "{\"variables\": {\"note\": {\"value\": \"Conforme\", \"type\": \"String\"}}}")
                .status())
        .isEqualTo(204);
    assertThat(taskKeys(legal)).isEmpty();
  }

  @Test
  @Asvs("8.2.2")
  void cannotTouchTheTaskOfAnotherGroup() {
    Caller legal = person("legal-1");
    String foreign = "/engine-rest/task/" + probe.task("userTask_financial");

    assertThat(legal.post(foreign + "/complete", "{}").status()).isIn(403, 404);
    assertThat(legal.post(foreign + "/submit-form", "{}").status()).isIn(403, 404);
    assertThat(legal.post(foreign + "/claim", "{\"userId\": \"legal-1\"}").status()).isIn(403, 404);
    assertThat(taskKeys(person("financial-1"))).containsExactly("userTask_financial");
  }

  @Test
  @Asvs({"8.2.3", "2.3.1"})
  void worksOnATaskButDoesNotHandItOutNorChangeIt() {
    Caller legal = person("legal-1");
    String own = "/engine-rest/task/" + probe.task("userTask_legal");
    String variable = "{\"value\": \"x\", \"type\": \"String\"}";
    String link = "{\"groupId\": \"financial\", \"type\": \"candidate\"}";

    assertDenied(legal.post(own + "/assignee", "{\"userId\": \"legal-2\"}"));
    assertDenied(legal.post(own + "/delegate", "{\"userId\": \"legal-2\"}"));
    assertDenied(legal.post(own + "/identity-links", link));
    assertDenied(legal.send("PUT", own, "{\"name\": \"Otra cosa\"}"));
    assertDenied(legal.send("PUT", own + "/variables/ngoGroup", variable));
    assertDenied(legal.post("/engine-rest/task/create", "{\"name\": \"Suelta\"}"));
    String execution = "/engine-rest/process-instance/" + probe.instance();
    assertDenied(legal.send("PUT", execution + "/variables/ngoGroup", variable));
    assertDenied(legal.delete(execution));
  }

  @Test
  void findsTheListsOfTasklistInOrder() {
    JsonNode lists = person("cabinet-1").get("/engine-rest/filter?maxResults=50").json();

    assertThat(lists.findValuesAsText("name"))
        .containsExactlyInAnyOrder(
            "Mis tareas",
            "Tareas de mis grupos",
            "Vencen esta semana",
            "Vencidas",
            "Fondos públicos");
    assertThat(lists)
        .allSatisfy(
            list -> {
              assertThat(list.at("/properties/color").asText()).matches("#[0-9a-f]{6}");
              assertThat(list.at("/properties/refresh").asBoolean()).isTrue();
              assertThat(list.at("/properties/showUndefinedVariable").asBoolean(true)).isFalse();
            });
    assertThat(
            person("patrol-1")
                .get("/engine-rest/filter?maxResults=50")
                .json()
                .findValuesAsText("name"))
        .doesNotContain("Fondos públicos");
  }

  @Test
  void theListsShowWhatTheirNamesSay() {
    Caller legal = person("legal-1");
    String own = probe.task("userTask_legal");

    assertThat(list(legal, "Tareas de mis grupos")).contains(own);
    assertThat(list(legal, "Vencen esta semana")).doesNotContain(own); // due at its very end
    assertThat(list(legal, "Vencidas")).doesNotContain(own);
    assertThat(list(legal, "Fondos públicos")).contains(own);
    assertThat(list(legal, "Mis tareas")).doesNotContain(own);
    legal.post("/engine-rest/task/" + own + "/claim", "{\"userId\": \"legal-1\"}");
    assertThat(list(legal, "Mis tareas")).contains(own);
    assertThat(list(legal, "Tareas de mis grupos")).doesNotContain(own);
    assertThat(list(person("legal-2"), "Mis tareas")).doesNotContain(own);
    assertThat(list(person("financial-1"), "Fondos públicos")).doesNotContain(own);
  }

  @Test
  void whatIsDueIsInTheListOfItsTime() {
    probe.close();
    probe.open(new Date(dates.endOfWeek().getTime() - 1000));
    assertThat(list(person("legal-1"), "Vencen esta semana"))
        .contains(probe.task("userTask_legal"));

    probe.close();
    probe.open(new Date(System.currentTimeMillis() - 1000));
    assertThat(list(person("legal-1"), "Vencidas")).contains(probe.task("userTask_legal"));
    assertThat(list(person("legal-1"), "Vencen esta semana"))
        .doesNotContain(probe.task("userTask_legal"));
  }

  @Test
  void theWebAppFindsItsListsAsItAsksForThem() {
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");
    String lists =
        "/camunda/api/engine/engine/default/filter?resourceType=Task&itemCount=false&firstResult=0";

    assertThat(tasklist.get(lists + "&maxResults=2000").json().findValuesAsText("name"))
        .contains("Mis tareas");
    assertThat(tasklist.get(lists).json().findValuesAsText("name")).contains("Mis tareas");
  }

  @Test
  void aProgramThatAsksForAllRowsGetsTheLargestPage() {
    Caller legal = person("legal-1");

    assertThat(legal.get("/engine-rest/task?processDefinitionKey=access-probe").json()).hasSize(1);
    assertThat(
            legal.post("/engine-rest/task", "{\"processDefinitionKey\": \"access-probe\"}").json())
        .hasSize(1);
    assertThat(legal.get("/engine-rest/process-definition").status()).isEqualTo(200);
    assertThat(legal.get("/engine-rest/task/count").status()).isEqualTo(200);
    assertThat(legal.get("/engine-rest/task?maxResults=2001").status()).isEqualTo(400);
  }

  @Test
  @ClosesHole("storedFilters")
  void makesNoListsOfItsOwn() {
    String list = "{\"resourceType\": \"Task\", \"name\": \"Todo\", \"query\": {}}";

    assertDenied(person("legal-1").post("/engine-rest/filter/create", list));
  }

  @Test
  void startsOnlyWhatTheOwnGroupStarts() {
    String start = "/engine-rest/process-definition/key/public-funds/start";

    assertDenied(person("legal-1").post(start, "{}"));
    assertThat(person("cabinet-1").post(start, "{}").status()).isNotIn(401, 403);
    String probeStart = "/engine-rest/process-definition/key/access-probe/start";
    assertDenied(person("cabinet-1").post(probeStart, "{}"));
  }

  @Test
  @ClosesHole("attachments")
  void writesNoCommentsAndAttachmentsByAnyPath() {
    Caller legal = person("legal-1");
    String own = "/task/" + probe.task("userTask_legal");
    String comment = "{\"message\": \"hola\"}";

    Answer refused = legal.post("/engine-rest" + own + "/comment/create", comment);
    assertDenied(refused);
    assertThat(refused.json().at("/message").asText()).contains("comentarios").contains("cerrados");
    assertDenied(
        legal.upload(
            "/engine-rest" + own + "/attachment/create",
            java.util.Map.of("attachment-name", "x"),
            "content",
            "x.txt",
            "x"));
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");
    assertDenied(
        tasklist.send(
            "POST",
            "/camunda/api/engine/engine/default" + own + "/comment/create",
            java.util.Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", tasklist.token()),
            java.net.http.HttpRequest.BodyPublishers.ofString(comment)));
  }

  private List<String> taskKeys(Caller person) {
    return person.get(OPEN + Probe.KEY).json().findValuesAsText("taskDefinitionKey");
  }

  private List<String> list(Caller person, String name) {
    List<String> ids = new ArrayList<>();
    for (JsonNode filter : person.get("/engine-rest/filter?maxResults=50").json()) {
      if (filter.at("/name").asText().equals(name)) {
        String path = "/engine-rest/filter/" + filter.at("/id").asText() + "/list?maxResults=100";
        Answer answer = person.get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        answer.json().forEach(task -> ids.add(task.at("/id").asText()));
      }
    }
    return ids;
  }

  private Caller person(String id) {
    return Caller.basic(port, id, "demo");
  }

  static void assertDenied(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
  }
}
