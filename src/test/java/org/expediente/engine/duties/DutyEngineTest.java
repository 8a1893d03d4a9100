package org.expediente.engine.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.expediente.duties.Conflicts;
import org.expediente.duties.Substitution;
import org.expediente.journal.Entry;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
class DutyEngineTest {
  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired DutyRoom room;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired IdentityService identity;
  @Autowired Conflicts conflicts;
  @Autowired DutyFindings findings;
  @Autowired JdbcClient sql;
  private String deployment;

  @BeforeEach
  void deploy() {
    deployment = room.deploy();
  }

  @AfterEach
  void clean() {
    ClockUtil.reset();
    room.remove(deployment);
  }

  @Test
  void everybodyWhoActsIsWrittenDown() {
    String number = room.open();
    Task first = room.task(number, "userTask_first");
    tasks.setAssignee(first.getId(), "legal-1");
    room.done("legal-2", first);
    tasks.complete(room.task(number, "userTask_free").getId());
    assertThat(
            sql.sql(
                    "select task_key || ' ' || person || ' ' || kind || ' ' || roles"
                        + " from duty_participation where case_number = ? order by id")
                .param(number)
                .query(String.class)
                .list())
        .containsExactly(
            "startEvent_begun sistema STARTED ",
            "userTask_first legal-2 COMPLETED legal",
            "userTask_first legal-1 COMPLETED legal",
            "userTask_free sistema COMPLETED legal");
  }

  @Test
  void nobodyClaimsForSomebodyElse() {
    Task task = room.task(room.open(), "userTask_free");
    assertThatThrownBy(
            () ->
                desk.as(
                    "legal-1",
                    () -> {
                      tasks.claim(task.getId(), "legal-2");
                      return null;
                    }))
        .hasMessage("Cada quien toma sus tareas: usted no puede tomar una para otra persona.");
    assertThat(
            new RestPerson(port, "legal-1")
                .post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\":\"legal-2\"}")
                .status())
        .isEqualTo(403);
    assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee()).isNull();
  }

  @Test
  void restartDoesNotLeaveTheCaseBehind() {
    Task task = room.task(room.open(), "userTask_free");
    runtime.deleteProcessInstance(task.getProcessInstanceId(), "prueba");
    assertThatThrownBy(
            () ->
                runtime
                    .restartProcessInstances(task.getProcessDefinitionId())
                    .processInstanceIds(task.getProcessInstanceId())
                    .startBeforeActivity("userTask_free")
                    .withoutBusinessKey()
                    .execute())
        .hasMessageContaining("se perdería quién intervino");
  }

  @Test
  void aJobThatNamesABarredPersonLeavesTheTaskToTheGroup() {
    String number = room.open();
    room.done("legal-1", room.task(number, "userTask_first"));
    runtime.startProcessInstanceByKey("duty-named", number, Map.of("person", "legal-1"));
    desk.run(number, "userTask_named");
    Task named = room.task(number, "userTask_named");
    assertThat(named.getAssignee()).isNull();
    assertThat(tasks.getIdentityLinksForTask(named.getId()))
        .extracting("groupId")
        .containsExactly("legal");
    assertThat(room.entriesAfter(number, 0)).extracting(Entry::kind).contains("duty.dropped");
    room.done("legal-2", named);
  }

  @Test
  void whenNobodyIsLeftAnIncidentNamesRuleAndPeopleUntilSomebodyIs() {
    String number = room.open();
    room.done("legal-1", room.task(number, "userTask_first"));
    room.done("legal-2", room.inner(number));
    Task stuck = room.task(number, "userTask_second");
    runtime
        .createProcessInstanceModification(stuck.getProcessInstanceId())
        .cancelAllForActivity("userTask_second")
        .startBeforeActivity("userTask_second")
        .execute();
    String id = room.task(number, "userTask_second").getId();
    var incident = runtime.createIncidentQuery().configuration(id).singleResult();
    assertThat(incident.getIncidentType()).isEqualTo("dutyUnsatisfiable");
    assertThat(incident.getIncidentMessage())
        .startsWith("Nadie puede realizar la tarea «Aprobar».")
        .contains("ya intervino como Dirección Jurídica", "(Revisar, ", "(Verificar, ");
    assertThat(room.entriesAfter(number, 0)).extracting(Entry::kind).contains("duty.unsatisfiable");

    identity.createMembership("planning-2", "legal");
    try {
      assertThat(runtime.createIncidentQuery().configuration(id).count()).isZero();
      room.done("planning-2", room.task(number, "userTask_second"));
    } finally {
      identity.deleteMembership("planning-2", "legal");
    }
  }

  @Test
  void incidentEndsWithItsTask() {
    String number = room.open();
    room.done("legal-1", room.task(number, "userTask_first"));
    room.done("legal-2", room.inner(number));
    Task second = room.task(number, "userTask_second");
    runtime
        .createProcessInstanceModification(second.getProcessInstanceId())
        .startBeforeActivity("userTask_second")
        .execute();
    assertThat(incidents(second)).isOne();
    desk.tasks(number, "userTask_second").forEach(task -> tasks.complete(task.getId()));
    assertThat(incidents(second)).isZero();
  }

  @Test
  void substituteIsInTheGroupWhileInForceAndOnlyThen() {
    Substitution substitution = room.substitute("legal-1", "planning-1", "legal");
    Task task = room.task(room.open(), "userTask_free");
    RestPerson planning = new RestPerson(port, "planning-1");
    assertThat(groups("planning-1")).containsExactlyInAnyOrder("legal", "planning");
    assertThat(members("legal")).contains("planning-1", "legal-1");
    assertThat(identity.createGroupQuery().groupMember("planning-1").count()).isEqualTo(2);
    assertThat(planning.get("/engine-rest/task/" + task.getId()).status()).isEqualTo(200);

    ClockUtil.setCurrentTime(
        Date.from(
            substitution
                .validUntil()
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("America/El_Salvador"))
                .toInstant()));
    assertThat(groups("planning-1")).containsExactly("planning");
    assertThat(members("legal")).doesNotContain("planning-1");
    assertThat(planning.get("/engine-rest/task/" + task.getId()).status()).isNotEqualTo(200);
    ClockUtil.reset();
    room.end(substitution);
    assertThat(groups("planning-1")).containsExactly("planning");
  }

  @Test
  void whatASubstituteDidBarsTheHolderForEver() {
    Substitution substitution = room.substitute("legal-1", "planning-1", "legal");
    String number = room.open();
    room.done("planning-1", room.task(number, "userTask_first"));
    room.end(substitution);
    assertThatThrownBy(() -> room.done("legal-1", room.task(number, "userTask_second")))
        .hasMessageContaining("usted ya intervino por medio de ")
        .hasMessageContaining("como Dirección Jurídica en el expediente " + number + " (Revisar, ");
  }

  @Test
  void aConflictGivesTheTasksBackAndADecisionLiftsIt() {
    String number = room.open();
    Task task = room.task(number, "userTask_free");
    tasks.setAssignee(task.getId(), "legal-1");
    conflicts.declare(number, "legal-1", "SOCIO", "Es mi socio en una empresa.", null);
    assertThat(room.task(number, "userTask_free").getAssignee()).isNull();
    assertThat(
            new RestPerson(port, "legal-2")
                .get("/api/tasks/" + task.getId() + "/requirements")
                .json()
                .path("barredUsers")
                .toString())
        .isEqualTo("[\"legal-1\"]");
    conflicts.decide(
        number, "legal-1", false, "La sociedad se disolvió el año pasado.", null, "authority-1");
    room.done("legal-1", room.task(number, "userTask_free"));
  }

  @Test
  void findingsNameTasksPeopleAndRules() {
    assertThat(findings.about(List.of("duty-matrix"))).isEmpty();
    identity.deleteMembership("legal-2", "legal");
    try {
      assertThat(findings.about(List.of("duty-called")))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.process()).isEqualTo("duty-matrix");
                assertThat(finding.tasks()).containsKey("Aprobar").hasSize(2);
                assertThat(finding.sentence()).contains("no alcanzan las personas", "legal-1");
              });
    } finally {
      identity.createMembership("legal-2", "legal");
    }
  }

  private long incidents(Task task) {
    return runtime
        .createIncidentQuery()
        .incidentType("dutyUnsatisfiable")
        .processInstanceId(task.getProcessInstanceId())
        .count();
  }

  private List<String> groups(String person) {
    return identity.createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .toList();
  }

  private List<String> members(String group) {
    return identity.createUserQuery().memberOfGroup(group).list().stream()
        .map(User::getId)
        .toList();
  }
}
