package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.access.StaffTest.assertDenied;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.SmallDiagram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExpedienteTest
class OtherPersonasTest {
  @LocalServerPort private int port;
  @Autowired private Probe probe;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private HistoryService history;

  @BeforeEach
  void open() {
    probe.open(new Date());
  }

  @AfterEach
  void close() {
    probe.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/task?processDefinitionKey=access-probe, 3",
    "/process-instance?processDefinitionKey=access-probe, 1",
    "/process-definition?key=access-probe, 1",
    "/history/process-instance?processDefinitionKey=access-probe, 1",
    "/history/task?processDefinitionKey=access-probe, 3",
    "/history/activity-instance?processInstanceId={instance}, 5",
    "/variable-instance?processInstanceIdIn={instance}, 2",
    "/history/variable-instance?processInstanceId={instance}, 2",
    "/history/detail?processInstanceId={instance}, 2",
  })
  void auditReadsEverything(String path, int rows) {
    Answer answer =
        person("audit-1")
            .get("/engine-rest" + path.replace("{instance}", probe.instance()) + "&maxResults=50");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.json()).hasSize(rows);
  }

  @Test
  void auditReadsWhatPersonsDidAndWhoTheyAre() {
    Caller audit = person("audit-1");
    String task = "/engine-rest/task/" + probe.task("userTask_legal");
    person("legal-1").post(task + "/claim", "{\"userId\": \"legal-1\"}");

    JsonNode log =
        audit
            .get(
                "/engine-rest/history/user-operation?maxResults=50&processInstanceId="
                    + probe.instance())
            .json();
    assertThat(log.findValuesAsText("operationType")).contains("Claim");
    assertThat(log.findValuesAsText("userId")).contains("legal-1");
    assertThat(audit.get("/engine-rest/user?maxResults=5&id=legal-1").json()).hasSize(1);
    assertThat(audit.get("/engine-rest/group?maxResults=100").json()).hasSizeGreaterThan(34);
    assertThat(audit.get("/engine-rest/authorization?maxResults=5").json()).hasSize(5);
    assertThat(audit.get("/engine-rest/deployment/" + probe.deployment()).status()).isEqualTo(200);
    assertThat(audit.get(task + "/form-variables").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /task/{task}/claim | {\"userId\": \"audit-1\"}",
        "POST | /task/{task}/complete | {}",
        "POST | /task/{task}/submit-form | {}",
        "POST | /task/{task}/resolve | {}",
        "POST | /task/{task}/assignee | {\"userId\": \"audit-1\"}",
        "PUT | /task/{task}/variables/x | {\"value\": \"1\"}",
        "PUT | /task/{task}/localVariables/x | {\"value\": \"1\"}",
        "POST | /task/{task}/comment/create | {\"message\": \"x\"}",
        "POST | /process-instance/{instance}/variables | {\"modifications\": {\"x\": {\"value\": 1}}}",
        "PUT | /process-instance/{instance}/variables/x | {\"value\": \"1\"}",
        "PUT | /process-instance/{instance}/suspended | {\"suspended\": true}",
        "POST | /process-instance/{instance}/modification | {\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"userTask_legal\"}]}",
        "DELETE | /process-instance/{instance} | {}",
        "DELETE | /history/process-instance/{instance} | {}",
        "POST | /process-definition/key/access-probe/start | {}",
        "POST | /process-definition/key/public-funds/start | {}",
        "PUT | /process-definition/key/access-probe/suspended | {\"suspended\": true}",
        "PUT | /process-definition/{definition}/history-time-to-live | {\"historyTimeToLive\": 1}",
        "DELETE | /process-definition/{definition}?cascade=true | {}",
        "DELETE | /deployment/{deployment}?cascade=true | {}",
        "POST | /filter/create | {\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {}}",
        "POST | /user/create | {\"profile\": {\"id\": \"x\"}, \"credentials\": {\"password\": \"x\"}}",
        "PUT | /user/legal-1/credentials | {\"password\": \"x\", \"authenticatedUserPassword\": \"demo\"}",
        "DELETE | /user/legal-1 | {}",
        "DELETE | /user/audit-1 | {}",
        "PUT | /group/legal/members/audit-1 | {}",
        "POST | /group/create | {\"id\": \"x\", \"name\": \"x\"}",
        "POST | /authorization/create | {\"type\": 1, \"permissions\": [\"ALL\"], \"userId\": \"audit-1\", \"resourceType\": 7, \"resourceId\": \"*\"}",
        "POST | /telemetry/configuration | {\"enableTelemetry\": true}",
        "POST | /history/cleanup | {}",
      })
  @ClosesHole({"telemetry", "attachments"})
  @Asvs("8.2.1")
  void auditWritesNothing(String method, String path, String body) {
    Answer answer = person("audit-1").send(method, "/engine-rest" + of(path), of(body));

    assertDenied(answer);
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(probe.instance()).count())
        .isEqualTo(1);
  }

  @Test
  void auditNeitherAttachesNorDeploys() {
    Caller audit = person("audit-1");
    String attach = "/engine-rest/task/" + probe.task("userTask_legal") + "/attachment/create";

    assertDenied(audit.upload(attach, Map.of("attachment-name", "x"), "content", "x.txt", "x"));
    assertDenied(deploy(audit, "audit-probe"));
    assertThat(login("tasklist", "audit-1")).isEqualTo(403);
    assertThat(login("cockpit", "audit-1")).isEqualTo(200);
  }

  @Test
  @ClosesHole("cascadeDelete")
  @Asvs("8.2.1")
  void theProcessOwnerDeploysAndDoesNotOperate() {
    Caller owner = person("process-owner-1");

    Answer deployed = deploy(owner, "owner-probe");
    assertThat(deployed.status()).as(deployed.toString()).isEqualTo(200);
    String id = deployed.json().at("/id").asText();
    assertDenied(owner.delete("/engine-rest/deployment/" + id));
    assertDenied(owner.delete("/engine-rest/deployment/" + id + "?cascade=true"));
    assertDenied(owner.delete("/engine-rest/deployment/" + probe.deployment() + "?cascade=true"));
    assertDenied(owner.post("/engine-rest/process-definition/key/owner-probe/start", "{}"));
    String suspend = "/engine-rest/process-definition/key/access-probe/suspended";
    assertDenied(owner.send("PUT", suspend, "{\"suspended\": true}"));
    assertDenied(owner.delete("/engine-rest/process-instance/" + probe.instance()));
    String task = "/engine-rest/task/" + probe.task("userTask_legal");
    assertThat(owner.post(task + "/complete", "{}").status()).isIn(403, 404);
    assertThat(
            owner
                .get("/engine-rest/process-instance?maxResults=5&processDefinitionKey=access-probe")
                .json())
        .as("sees the running cases in Cockpit")
        .hasSize(1);
    repository.deleteDeployment(id, true);
  }

  @Test
  @Asvs("8.2.2")
  void anOrganisationSeesItsOwnTasksAndNobodyElses() {
    String tasks = "/engine-rest/task?maxResults=50&processDefinitionKey=access-probe";

    assertThat(person("ngo-1").get(tasks).json().findValuesAsText("taskDefinitionKey"))
        .containsExactly("userTask_ngo");
    assertThat(person("ngo-2").get(tasks).json()).isEmpty();
    assertThat(person("contractor-1").get(tasks).json()).isEmpty();
    String own = "/engine-rest/task/" + probe.task("userTask_ngo");
    assertThat(person("ngo-2").get(own).status()).isIn(403, 404);
    assertThat(person("ngo-2").post(own + "/submit-form", "{}").status()).isIn(403, 404);
    assertThat(person("ngo-1").get("/engine-rest/user?maxResults=50").json())
        .as("of the house it sees nobody")
        .hasSize(1);
    assertThat(person("ngo-1").post(own + "/submit-form", "{}").status()).isEqualTo(204);
  }

  @Test
  @Asvs("8.4.2")
  void theAdministratorHasNoPartInAnyCase() {
    Caller admin = person("admin");
    String task = "/engine-rest/task/" + probe.task("userTask_legal");

    assertThat(admin.get("/engine-rest/task?maxResults=50").json()).isEmpty();
    assertThat(admin.get("/engine-rest/process-instance?maxResults=50").json()).isEmpty();
    assertThat(admin.get(task).status()).isIn(403, 404);
    assertThat(admin.post(task + "/complete", "{}").status()).isIn(403, 404);
    assertDenied(admin.post(task + "/claim", "{\"userId\": \"admin\"}"));
    assertDenied(admin.post(task + "/assignee", "{\"userId\": \"admin\"}"));
    assertDenied(admin.delete("/engine-rest/process-instance/" + probe.instance()));
    assertDenied(deploy(admin, "admin-probe"));
    assertThat(login("tasklist", "admin")).isEqualTo(403);
    assertThat(login("cockpit", "admin")).isEqualTo(403);
    assertThat(login("admin", "admin")).isEqualTo(200);
  }

  @Test
  @Asvs({"8.4.2", "8.3.2"})
  void theAdministratorAdministersOthersButNeitherRightsNorTheOwnGroups() {
    Caller admin = person("admin");
    String account =
        "{\"profile\": {\"id\": \"new-one\", \"firstName\": \"N\", \"lastName\": \"U\"},"
            + " \"credentials\": {\"password\": \"demo\"}}";
    try {
      assertThat(admin.post("/engine-rest/user/create", account).status()).isEqualTo(204);
      String member = "/engine-rest/group/legal/members/";
      assertThat(admin.send("PUT", member + "new-one", "{}").status()).isEqualTo(204);
      assertThat(person("new-one").get("/engine-rest/filter?maxResults=50").json()).isNotEmpty();
      assertThat(admin.delete(member + "new-one").status()).isEqualTo(204);

      Answer own = admin.send("PUT", member + "admin", "{}");
      assertDenied(own);
      assertThat(own.json().at("/message").asText()).contains("sus propios grupos");
      assertDenied(admin.send("PUT", "/engine-rest/group/camunda-admin/members/legal-1", "{}"));
      String all =
          "{\"type\": 1, \"permissions\": [\"ALL\"], \"userId\": \"admin\", \"resourceType\": 7,"
              + " \"resourceId\": \"*\"}";
      assertDenied(admin.post("/engine-rest/authorization/create", all));
      assertDenied(admin.delete("/engine-rest/user/new-one"));
    } finally {
      identity.deleteUser("new-one");
    }
  }

  @Test
  void everybodyChangesTheOwnPasswordAndNobodyDeletesAnAccount() {
    assertDenied(person("quality-2").delete("/engine-rest/user/quality-2"));
    String same = "{\"password\": \"demo\", \"authenticatedUserPassword\": \"demo\"}";
    assertThat(
            person("quality-2")
                .send("PUT", "/engine-rest/user/quality-2/credentials", same)
                .status())
        .isEqualTo(204);
  }

  @Test
  void otherSystemsSeeNoTasks() {
    assertThat(person("integration-1").get("/engine-rest/task?maxResults=50").json()).isEmpty();
    assertDenied(
        person("integration-1")
            .post("/engine-rest/process-definition/key/public-funds/start", "{}"));
  }

  private String of(String text) {
    return text.replace("{task}", probe.task("userTask_legal"))
        .replace("{instance}", probe.instance())
        .replace("{definition}", probe.definition())
        .replace("{deployment}", probe.deployment());
  }

  private static Answer deploy(Caller person, String key) {
    return person.deploy(key, Map.of(key + ".bpmn", SmallDiagram.of(key)));
  }

  private int login(String app, String id) {
    Caller browser = Caller.nobody(port);
    browser.get("/camunda/app/" + app + "/default/");
    return browser
        .send(
            "POST",
            "/camunda/api/admin/auth/user/default/login/" + app,
            Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                browser.token()),
            BodyPublishers.ofString("username=" + id + "&password=demo"))
        .status();
  }

  private Caller person(String id) {
    return Caller.basic(port, id, "demo");
  }
}
