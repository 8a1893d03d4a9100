package org.expediente.engine.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.approvals.Approval;
import org.expediente.approvals.ApprovalBook;
import org.expediente.approvals.SheetTable;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.engine.ExtensionProperties;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
class ApprovalRulesTest {
  private static final Map<String, Object> YES = Map.of("answer", "SI");
  private static final Map<String, Object> NO = Map.of("answer", "NO");

  @Autowired Desk desk;
  @Autowired CaseFiles cases;
  @Autowired SheetTable sheet;
  @Autowired ApprovalBook book;
  @Autowired Journal journal;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired JdbcClient sql;
  private String deployment;
  private String number;

  @BeforeEach
  void start() {
    sheet.create();
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/approvals-test.bpmn")
            .addClasspathResource("engine/approvals-test.form")
            .deploy()
            .getId();
    number =
        desk.as(
            "cabinet-1",
            () ->
                cases
                    .open(
                        new NewCase(
                            "FON", "funds", "public-funds", "Prueba", UUID.randomUUID().toString()))
                    .number());
    sheet.write(number, "text", "uno");
    sheet.write(number, "list", "a;b");
    runtime.startProcessInstanceByKey("approvals-test", number);
  }

  @AfterEach
  void clean() {
    repository.deleteDeployment(deployment, true);
    sheet.drop();
  }

  @Test
  void whatWasApprovedMayBePaid() {
    approve(YES);
    waited();
    assertThat(incidents()).isEmpty();
    desk.complete("cabinet-1", number, "userTask_pay", YES);

    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
    assertThat(book.of(number, "test.sheet"))
        .singleElement()
        .satisfies(
            approval -> {
              assertThat(approval.person()).isEqualTo("authority-1");
              assertThat(approval.role()).isEqualTo("authority");
              assertThat(approval.step()).isEqualTo("userTask_approve");
            });
    assertThat(book.of(number, "test.list")).hasSize(1);
    assertThat(kinds()).containsSubsequence("approval.given", "approval.given", "task.assigned");
    assertThat(reviews()).isZero();
  }

  @Test
  void aChangeSendsTheCaseBackAtTheGateway() {
    approve(YES);
    sheet.write(number, "text", "dos");
    waited();
    assertThat(desk.open(number)).containsExactly("userTask_approve");
    assertThat(kinds()).contains("approval.voided");
    approve(YES);
    waited();
    assertThat(desk.open(number)).containsExactly("userTask_pay");
    assertThat(book.of(number, "test.sheet")).extracting(Approval::voidedAt).element(0).isNull();
    assertThat(book.of(number, "test.sheet")).hasSize(2);
  }

  @Test
  void aTaskWithoutItsApprovalStopsForAllToSee() {
    approve(YES);
    sheet.write(number, "list", "a;b;c"); // not asked at the gateway
    waited();

    Incident incident = incidents().get(0);
    assertThat(incidents()).hasSize(1);
    assertThat(incident.getIncidentType()).isEqualTo("approvalVoid");
    assertThat(incident.getActivityId()).isEqualTo("userTask_pay");
    assertThat(incident.getIncidentMessage())
        .startsWith("«Lista de prueba» ya no está aprobado: authority-1 lo aprobó el")
        .contains("cambió filas");
    assertThat(kinds()).contains("approval.voided", "approval.missing");

    long before = journal.entries(number, 0, 1000).size();
    assertThatThrownBy(() -> desk.complete("cabinet-1", number, "userTask_pay", YES))
        .hasMessageContaining("«Lista de prueba» ya no está aprobado");
    assertThat(desk.open(number)).containsExactly("userTask_pay");
    assertThat(kinds().subList((int) before, kinds().size()))
        .as("the claim and the refusal, nothing else")
        .allMatch(kind -> kind.startsWith("task.") || kind.equals("refused"))
        .endsWith("refused");

    runtime.createMessageCorrelation("test.stopped").processInstanceBusinessKey(number).correlate();
    assertThat(incidents()).isEmpty();
    approve(YES);
    waited();
    desk.complete("cabinet-1", number, "userTask_pay", YES);
    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
  }

  @Test
  void aChangeWhileTheNextTaskWaitsIsFoundWhenItIsCompleted() {
    approve(YES);
    waited();
    assertThat(incidents()).isEmpty();
    sheet.write(number, "text", "dos");
    assertThatThrownBy(() -> desk.complete("cabinet-1", number, "userTask_pay", YES))
        .hasMessageContaining("«Hoja de prueba» ya no está aprobado")
        .hasMessageContaining("cambió texto");
    assertThat(book.of(number, "test.sheet").get(0).voidedAt())
        .as("a refused completion leaves the database as it was")
        .isNull();
    sheet.write(number, "text", "uno");
    desk.complete("cabinet-1", number, "userTask_pay", YES);
    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
  }

  @Test
  void aReportedChangeShowsAtTheWaitingTaskUntilItIsApprovedAgain() {
    approve(YES);
    waited();
    String another = runtime.startProcessInstanceByKey("approvals-test", number).getId();
    desk.as(
        "ngo-1",
        () -> {
          sheet.write(number, "text", "dos");
          book.changed(number, "test.sheet", "se cargó otra hoja");
          return null;
        });
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getActivityId()).isEqualTo("userTask_pay");
              assertThat(incident.getIncidentMessage())
                  .contains("cambió texto: se cargó otra hoja");
            });
    approve(YES); // the other one of the case
    assertThat(incidents()).isEmpty();
    runtime.deleteProcessInstance(another, "end of test");
    desk.complete("cabinet-1", number, "userTask_pay", YES);
    assertThat(desk.ends(number)).contains("endEvent_paid");
  }

  @Test
  void aNoIsNoApprovalAndTakesAnEarlierOneBack() {
    approve(NO);
    assertThat(book.of(number, "test.sheet")).isEmpty();
    waited();
    approve(YES);
    sheet.write(number, "decision", "X");
    waited();
    approve(NO);
    assertThat(book.of(number, "test.list"))
        .singleElement()
        .extracting(Approval::voidCause)
        .isEqualTo("en una tarea posterior no se aprobó");
    waited();
    assertThat(desk.open(number)).containsExactly("userTask_approve");
  }

  @Test
  void nobodyApprovesWhatChangedWhileTheyRead() {
    Task task = desk.task(number, "userTask_approve");
    desk.as("authority-1", () -> claim(task, "authority-1"));
    sheet.write(number, "text", "dos");
    long before = journal.entries(number, 0, 1000).size();

    assertThatThrownBy(() -> approve(YES))
        .hasMessageContaining("«Hoja de prueba» cambió mientras usted revisaba (texto)");
    assertThat(sheet.read(number, "decision")).isEmpty();
    assertThat(book.of(number, "test.list")).isEmpty();
    assertThat(kinds()).hasSize((int) before + 1).endsWith("refused");

    assertThat(tasks.getVariable(task.getId(), "shownText")).isEqualTo("uno");
    desk.as("authority-1", () -> claim(task, null));
    desk.as("authority-1", () -> claim(task, "authority-1"));
    assertThat(tasks.getVariable(task.getId(), "shownText")).isEqualTo("dos");
    approve(YES);
    assertThat(book.stands(number, "test.sheet")).isTrue();
  }

  @Test
  void aNoNeedsNoSecondReading() {
    sheet.write(number, "text", "dos");
    approve(NO);
    assertThat(desk.open(number)).containsExactly("userTask_wait");
  }

  @Test
  void everyKindThatADiagramOfTheHouseNamesExists() {
    Set<String> named = new TreeSet<>();
    repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .list()
        .forEach(
            definition ->
                repository
                    .getBpmnModelInstance(definition.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(
                        task -> {
                          named.addAll(ExtensionProperties.list(task, "approval.of"));
                          named.addAll(ExtensionProperties.list(task, "approval.needs"));
                        }));
    assertThat(named).contains("funds.plan", "funds.agreement");
    assertThat(book.kinds()).containsAll(named);
  }

  private Void claim(Task task, String person) {
    if (person == null) {
      tasks.setAssignee(task.getId(), null);
    } else {
      tasks.claim(task.getId(), person);
    }
    return null;
  }

  private void approve(Map<String, Object> answer) {
    desk.complete("authority-1", number, "userTask_approve", answer);
  }

  private void waited() {
    desk.complete("cabinet-1", number, "userTask_wait", Map.of());
  }

  private List<Incident> incidents() {
    return runtime.createIncidentQuery().incidentType("approvalVoid").list();
  }

  private int reviews() {
    return sql.sql("select count(*) from approval_review").query(Integer.class).single();
  }

  private List<String> kinds() {
    return journal.entries(number, 0, 1000).stream().map(Entry::kind).toList();
  }
}
