package org.expediente.engine.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.expediente.journal.Entry;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.JournalPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator has done stands in the journal, and only if it was done. */
@ExpedienteTest
@ClosesHole("administrationJournal")
@Asvs("16.3.3")
class AdministrationTest {
  private static final String ACCOUNT = "new-person";
  private static final String CASE = "ADM-2026-000001";

  @LocalServerPort private int port;
  @Autowired private JournalPages entries;
  @Autowired private Desk desk;
  @Autowired private IdentityService identity;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private ManagementService management;
  @Autowired private AuthorizationService rights;
  @Autowired private PlatformTransactionManager transactions;
  private String deployment;

  @BeforeEach
  void begin() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/doors.bpmn")
            .addClasspathResource("engine/form-contract.form")
            .deploy()
            .getId();
    entries.begin();
  }

  @AfterEach
  void clear() {
    identity.deleteUser(ACCOUNT);
    repository.deleteDeployment(deployment, true);
  }

  @Test
  @Asvs("16.2.5")
  void aNewAccountAndItsPasswordAreJournaledWithoutThePassword() {
    create();
    String password = "{\"password\": \"Otra-Clave-9\", \"authenticatedUserPassword\": \"demo\"}";
    assertThat(admin().send("PUT", user("/credentials"), password).status()).isEqualTo(204);
    String profile = "{\"id\": \"%s\", \"firstName\": \"Nueva\", \"lastName\": \"Otra\"}";
    admin().send("PUT", user("/profile"), profile.formatted(ACCOUNT));

    assertThat(entries.of("person.saved"))
        .extracting(
            Entry::person,
            entry -> entries.data(entry).at("/account").asText(),
            entry -> entries.data(entry).at("/created").asBoolean(),
            entry -> entries.data(entry).at("/passwordChanged").asBoolean())
        .containsExactly(
            Tuple.tuple("admin", ACCOUNT, true, true),
            Tuple.tuple("admin", ACCOUNT, false, true),
            Tuple.tuple("admin", ACCOUNT, false, false));
    assertThat(entries.of("person.saved"))
        .noneMatch(entry -> entry.data().contains("Clave") || entry.data().contains("SHA"));
  }

  @Test
  void membershipsAreJournaled() {
    create();
    String member = "/engine-rest/group/legal/members/" + ACCOUNT;
    assertThat(admin().send("PUT", member, "{}").status()).isEqualTo(204);
    assertThat(admin().delete(member).status()).isEqualTo(204);

    for (String kind : new String[] {"membership.added", "membership.removed"}) {
      assertThat(entries.of(kind))
          .singleElement()
          .satisfies(
              entry -> {
                assertThat(entry.person()).isEqualTo("admin");
                assertThat(entries.data(entry).at("/group").asText()).isEqualTo("legal");
                assertThat(entries.data(entry).at("/account").asText()).isEqualTo(ACCOUNT);
              });
    }
  }

  @Test
  void whatIsRefusedIsNotJournaledAsDone() {
    Answer own = admin().send("PUT", "/engine-rest/group/legal/members/admin", "{}");
    Answer foreign =
        Caller.basic(port, "legal-1", "demo").post("/engine-rest/user/create", account());

    assertThat(own.status()).isEqualTo(403);
    assertThat(foreign.status()).isEqualTo(403);
    assertThat(entries.of("membership.added")).isEmpty();
    assertThat(entries.of("person.saved")).isEmpty();
    assertThat(entries.of("refused")).hasSize(2);
  }

  @Test
  @Asvs("2.3.3")
  void whatIsRolledBackIsNotJournaled() {
    create();
    entries.begin();

    assertThatThrownBy(
            () ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(
                        status -> {
                          desk.as(
                              "admin",
                              () -> {
                                identity.createMembership(ACCOUNT, "legal");
                                return null;
                              });
                          throw new IllegalStateException("something else fails");
                        }))
        .hasMessage("something else fails");

    assertThat(entries.of("membership.added")).isEmpty();
    assertThat(identity.createGroupQuery().groupMember(ACCOUNT).count()).isZero();
  }

  @Test
  void theProductsOwnHousekeepingIsNotAPersonsAct() {
    identity.createMembership("quality-1", "legal");
    identity.deleteMembership("quality-1", "legal");

    assertThat(entries.of("membership.added")).isEmpty();
  }

  @Test
  void aRetriedJobAndADelegationStandInTheCase() {
    String instance =
        runtime.startProcessInstanceByKey("doors-test", CASE, Map.of("decision", "NO")).getId();
    String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
    String step = management.createJobQuery().jobId(job).singleResult().getJobDefinitionId();
    String task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    Caller owner = Caller.basic(port, "process-owner-1", "demo");
    String none = "{\"retries\": 0}";
    assertThat(owner.send("PUT", "/engine-rest/job/" + job + "/retries", none).status())
        .isEqualTo(204);
    String again = "/engine-rest/job-definition/" + step + "/retries";
    assertThat(owner.send("PUT", again, "{\"retries\": 2}").status()).isEqualTo(204);
    Authorization mayAssign = mayAssign(task);
    Answer delegated =
        Caller.basic(port, "legal-1", "demo")
            .post("/engine-rest/task/" + task + "/delegate", "{\"userId\": \"legal-2\"}");
    rights.deleteAuthorization(mayAssign.getId());
    assertThat(delegated.status()).as(delegated.toString()).isEqualTo(204);

    assertThat(entries.of("job.retried"))
        .extracting(
            Entry::caseNumber,
            Entry::step,
            Entry::person,
            entry -> entries.data(entry).at("/retries").asInt())
        .containsExactly(
            Tuple.tuple(CASE, "late", "process-owner-1", 0),
            Tuple.tuple(CASE, "late", "process-owner-1", 2));
    assertThat(entries.of("task.delegated"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.caseNumber()).isEqualTo(CASE);
              assertThat(entry.step()).isEqualTo("work");
              assertThat(entries.data(entry).at("/assignee").asText()).isEqualTo("legal-2");
            });
  }

  /** Nobody has it by {@code access.yaml}. */
  private Authorization mayAssign(String task) {
    Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    right.setUserId("legal-1");
    right.setResource(Resources.TASK);
    right.setResourceId(task);
    right.addPermission(Permissions.READ);
    right.addPermission(Permissions.TASK_ASSIGN);
    return rights.saveAuthorization(right);
  }

  private void create() {
    assertThat(admin().post("/engine-rest/user/create", account()).status()).isEqualTo(204);
  }

  private static String account() {
    return "{\"profile\": {\"id\": \"%s\", \"firstName\": \"N\", \"lastName\": \"P\"},"
            .formatted(ACCOUNT)
        + " \"credentials\": {\"password\": \"Clave-Larga-1\"}}";
  }

  private static String user(String rest) {
    return "/engine-rest/user/" + ACCOUNT + rest;
  }

  private Caller admin() {
    return Caller.basic(port, "admin", "demo");
  }
}
