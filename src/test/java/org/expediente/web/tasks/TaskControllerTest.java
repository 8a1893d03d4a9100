package org.expediente.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.expediente.desk.DeskStage;
import org.expediente.documents.Documents;
import org.expediente.documents.NewDocument;
import org.expediente.documents.SampleFiles;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExpedienteTest
class TaskControllerTest {
  @LocalServerPort int port;
  @Autowired DeskStage stage;
  @Autowired Desk desk;
  @Autowired Documents documents;
  private String number;
  private Task task;

  @BeforeEach
  void open() {
    stage.build();
    number = stage.open("Solicitud de prueba");
    task = desk.task(number, "userTask_reviewRequest");
  }

  @AfterEach
  void clear() {
    stage.clear();
  }

  private Caller legal() {
    return Caller.basic(port, "legal-1", "demo");
  }

  @Test
  void saysWhatTheStepNeedsAndWhy() {
    Answer answer = legal().get("/api/tasks/" + task.getId() + "/requirements");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("documents").toString())
        .isEqualTo("[{\"type\":\"minutes\",\"title\":\"Acta firmada\",\"present\":false}]");
    assertThat(answer.json().path("barredUsers")).isEmpty();
    assertThat(LocalDate.parse(answer.json().path("due").asText())).isAfter("2020-01-01");
    assertThat(answer.json().path("overdue").asBoolean()).isFalse();
    assertThat(answer.json().path("legalBasis").asText()).startsWith("Art. 1 del Reglamento");
    assertThat(answer.json().path("caseNumber").asText()).isEqualTo(number);
    assertThat(answer.json().path("caseState").asText()).isEqualTo("EN_REVISION");
    assertThat(answer.json().path("procedure").asText()).isEqualTo("Revisión de prueba");
    assertThat(answer.json().path("instruction").asText()).startsWith("Compruebe que");
    assertThat(answer.json().path("term").asText()).startsWith("5 días hábiles");
  }

  @Test
  void aDocumentThatWasHandedInIsPresent() {
    NewDocument minutes = new NewDocument(number, "minutes", "Acta", "acta.pdf", task.getId());
    byte[] file = SampleFiles.pdf("acta");
    desk.as("legal-1", () -> documents.add(minutes, new ByteArrayInputStream(file)));
    assertThat(
            legal()
                .get("/api/tasks/" + task.getId() + "/requirements")
                .json()
                .at("/documents/0/present")
                .asBoolean())
        .isTrue();
  }

  @Test
  void cardsCarryNumberAndDeadlineOfTheTasksThatOneMaySee() {
    Answer cards = legal().get("/api/tasks/cards?id=" + task.getId() + "&id=unknown");
    assertThat(cards.json().size()).isOne();
    assertThat(cards.json().path(task.getId()).path("caseNumber").asText()).isEqualTo(number);
    assertThat(cards.json().path(task.getId()).path("overdue").asBoolean()).isFalse();

    ClockUtil.setCurrentTime(new java.util.Date(task.getDueDate().getTime() + 86_400_000));
    assertThat(
            legal()
                .get("/api/tasks/cards?id=" + task.getId())
                .json()
                .path(task.getId())
                .path("overdue")
                .asBoolean())
        .isTrue();
  }

  @Test
  void whoMayNotSeeTheTaskLearnsNothing() {
    Caller patrol = Caller.basic(port, "patrol-1", "demo");
    Answer answer = patrol.get("/api/tasks/" + task.getId() + "/requirements");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("code").asText()).isEqualTo("task.notFound");
    assertThat(patrol.get("/api/tasks/cards?id=" + task.getId()).json()).isEmpty();
  }

  @Test
  void programsReadARefusalWithoutEnglishBeforeIt() {
    Answer refused =
        legal().post("/engine-rest/task/" + task.getId() + "/submit-form", "{\"variables\":{}}");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("message").asText()).startsWith("«Resultado» es obligatorio.");
    assertThat(refused.json().path("code").asInt()).isEqualTo(20400);
    assertThat(legal().get("/engine-rest/task/unknown").json().path("message").asText())
        .isEqualTo("No matching task with id unknown");
  }

  @Test
  void onlyWhoTookATaskMayGiveItBack() {
    String path = "/engine-rest/task/" + task.getId();
    legal().post(path + "/claim", "{\"userId\":\"legal-1\"}");
    Caller other = Caller.basic(port, "legal-2", "demo");
    assertThat(other.post(path + "/unclaim", "{}").status()).isEqualTo(403);
    assertThat(legal().post(path + "/assignee", "{\"userId\":\"legal-2\"}").status())
        .isEqualTo(403);
    assertThat(legal().post(path + "/unclaim", "{}").status()).isEqualTo(204);
    assertThat(desk.task(number, "userTask_reviewRequest").getAssignee()).isNull();
  }
}
