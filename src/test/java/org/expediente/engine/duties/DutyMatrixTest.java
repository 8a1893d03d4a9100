package org.expediente.engine.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.CaseFiles;
import org.expediente.duties.Conflicts;
import org.expediente.duties.Substitution;
import org.expediente.journal.Entry;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.Generated;
import org.expediente.testkit.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every path by which somebody gets or does a task, times every rule that bars a person: refused,
 * said in Spanish, journaled once in the case, and nothing else changed.
 */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutyMatrixTest {
  private static final String HOLDER = "legal-1";
  private static final String SUBSTITUTE = "planning-1";

  /** Somebody with the engine's rights to give tasks to others. */
  private static final String DISTRIBUTOR = "planning-2";

  /**
   * A rule: what bars the person, and from which task.
   *
   * @param target key of the task
   * @param person who is barred from it
   */
  private record Rule(String target, String person, BiConsumer<DutyMatrixTest, String> bar) {}

  /** A path: tries it, throws when refused (a REST path throws for an error status). */
  private record Way(String needs, BiFunction<DutyMatrixTest, Attempt, Task> attempt) {}

  /** A person tries something on a task of a case. */
  private record Attempt(String number, Task task, String person) {}

  private static final Set<String> CLOSED =
      Set.of(
          "java error",
          "java escalation",
          "rest error",
          "rest escalation",
          "rest candidate",
          "rest owner",
          "rest save");

  private static final Map<String, Rule> RULES = rules();
  private static final Map<String, Way> PATHS = paths();

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired DutyRoom room;
  @Autowired TaskService tasks;
  @Autowired FormService forms;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;
  @Autowired CaseFiles cases;
  @Autowired Conflicts conflicts;

  private final Matrix matrix =
      new Matrix(
          "Paths by which a person gets or does a task, times rules that bar", "DutyMatrixTest");
  private String deployment;
  private Substitution substitution;
  private String right;

  @BeforeAll
  void prepare() {
    deployment = room.deploy();
    substitution = room.substitute(HOLDER, SUBSTITUTE, "legal");
    identity.createMembership(HOLDER, "authority"); // may take part in two roles, but not in a case
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setUserId(DISTRIBUTOR);
    grant.setResource(Resources.TASK);
    grant.setResourceId("*");
    grant.addPermission(Permissions.UPDATE);
    grant.addPermission(Permissions.READ);
    grant.addPermission(TaskPermissions.TASK_ASSIGN);
    right = authorizations.saveAuthorization(grant).getId();
  }

  @AfterAll
  void clean() {
    authorizations.deleteAuthorization(right);
    identity.deleteMembership(HOLDER, "authority");
    room.end(substitution);
    room.remove(deployment);
    Generated.assertCurrent("figures/duties.md", matrix.page(PATHS.size(), RULES.size()));
  }

  static Stream<Arguments> cells() {
    return PATHS.keySet().stream()
        .flatMap(path -> RULES.keySet().stream().map(rule -> Arguments.of(path, rule)));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @MethodSource("cells")
  void barredPersonsAreStopped(String path, String ruleName) {
    Rule rule = RULES.get(ruleName);
    Way way = PATHS.get(path);
    String number = room.open();
    if (way.needs().equals("delegated")) { // before anything bars the person
      tasks.delegateTask(room.task(number, rule.target()).getId(), rule.person());
    }
    rule.bar().accept(this, number);
    Task task = room.task(number, rule.target());
    if (!way.needs().equals("delegated")) {
      assertThat(task.getAssignee()).isNull();
    }
    if (way.needs().equals("new")) {
      task = way.attempt().apply(this, new Attempt(number, task, rule.person()));
      way = PATHS.get("java complete");
    }
    List<Object> before = room.row(task.getId());
    long last = room.lastEntry(number);

    String answer = refusal(way, new Attempt(number, task, rule.person()));
    List<Entry> added = room.entriesAfter(number, last);
    boolean journaled = added.size() == 1 && added.get(0).kind().equals("refused");
    matrix.add(path, answer != null && journaled);

    assertThat(answer).as("was let through").isNotNull();
    assertThat(answer).contains(sentence(path, ruleName));
    assertThat(added).extracting(Entry::kind).containsExactly("refused");
    assertThat(added.get(0).step()).isEqualTo(rule.target());
    assertThat(room.row(task.getId())).isEqualTo(before);
  }

  /** A path that is closed to every person stops the barred one too, for that reason. */
  private static String sentence(String path, String ruleName) {
    if (CLOSED.contains(path)) {
      return "por fuera";
    }
    return ruleName.equals("conflict") ? "conflicto" : "ya intervino";
  }

  private String refusal(Way way, Attempt attempt) {
    try {
      way.attempt().apply(this, attempt);
      return null;
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new TreeMap<>();
    rules.put(
        "distinctFrom",
        new Rule("userTask_second", HOLDER, (t, n) -> t.done(HOLDER, n, "userTask_first")));
    rules.put(
        "distinctFrom in reverse",
        new Rule("userTask_first", HOLDER, (t, n) -> t.done(HOLDER, n, "userTask_second")));
    rules.put(
        "incompatible roles",
        new Rule("userTask_third", HOLDER, (t, n) -> t.done(HOLDER, n, "userTask_free")));
    rules.put(
        "conflict",
        new Rule(
            "userTask_free",
            HOLDER,
            (t, n) ->
                t.conflicts.declare(
                    n, HOLDER, "SOCIO", "Es mi socio en una empresa de transporte.", null)));
    rules.put(
        "substitute of a barred holder",
        new Rule("userTask_second", SUBSTITUTE, (t, n) -> t.done(HOLDER, n, "userTask_first")));
    rules.put(
        "holder whose substitute acted",
        new Rule("userTask_second", HOLDER, (t, n) -> t.done(SUBSTITUTE, n, "userTask_first")));
    rules.put(
        "linked case",
        new Rule(
            "userTask_second",
            HOLDER,
            (t, n) -> {
              String between = t.room.number("duty-matrix");
              String other = t.room.open();
              t.cases.link(other, between, "causes", "Prueba de vínculo.");
              t.cases.link(n, between, "causes", "Prueba de vínculo.");
              t.done(HOLDER, other, "userTask_first");
            }));
    rules.put(
        "called process",
        new Rule("userTask_second", HOLDER, (t, n) -> t.room.done(HOLDER, t.room.inner(n))));
    return rules;
  }

  private static Map<String, Way> paths() {
    Map<String, Way> paths = new TreeMap<>();
    paths.put("java claim", self((t, a) -> t.tasks.claim(a.task().getId(), a.person())));
    paths.put("java complete", self((t, a) -> t.tasks.complete(a.task().getId())));
    paths.put(
        "java submitForm", self((t, a) -> t.forms.submitTaskForm(a.task().getId(), Map.of())));
    paths.put("java error", self((t, a) -> t.tasks.handleBpmnError(a.task().getId(), "stopped")));
    paths.put(
        "java escalation", self((t, a) -> t.tasks.handleEscalation(a.task().getId(), "raised")));
    Way resolve = self((t, a) -> t.tasks.resolveTask(a.task().getId()));
    paths.put("java resolve", new Way("delegated", resolve.attempt()));
    paths.put("java assign", nobody((t, a) -> t.tasks.setAssignee(a.task().getId(), a.person())));
    paths.put(
        "java delegate", nobody((t, a) -> t.tasks.delegateTask(a.task().getId(), a.person())));
    paths.put("java owner", nobody((t, a) -> t.tasks.setOwner(a.task().getId(), a.person())));
    paths.put(
        "java candidate", nobody((t, a) -> t.tasks.addCandidateUser(a.task().getId(), a.person())));
    paths.put(
        "java identity link",
        nobody((t, a) -> t.tasks.addUserIdentityLink(a.task().getId(), a.person(), "reviewer")));
    paths.put(
        "java claim for the person", nobody((t, a) -> t.tasks.claim(a.task().getId(), a.person())));
    paths.put(
        "java save assignee",
        nobody(
            (t, a) -> {
              Task changed = t.tasks.createTaskQuery().taskId(a.task().getId()).singleResult();
              changed.setAssignee(a.person());
              t.tasks.saveTask(changed);
            }));
    paths.put(
        "java save owner",
        nobody(
            (t, a) -> {
              Task changed = t.tasks.createTaskQuery().taskId(a.task().getId()).singleResult();
              changed.setOwner(a.person());
              t.tasks.saveTask(changed);
            }));
    paths.put("modification, complete", new Way("new", DutyMatrixTest::modified));
    paths.put("restart, complete", new Way("new", DutyMatrixTest::restarted));
    paths.put("rest claim", rest("claim", "{\"userId\":\"%s\"}"));
    paths.put("rest complete", rest("complete", "{}"));
    paths.put("rest submit-form", rest("submit-form", "{}"));
    paths.put("rest error", rest("bpmnError", "{\"errorCode\":\"stopped\"}"));
    paths.put("rest escalation", rest("bpmnEscalation", "{\"escalationCode\":\"raised\"}"));
    paths.put("rest resolve", new Way("delegated", rest("resolve", "{}").attempt()));
    paths.put("rest assign", given("POST", "/assignee", "{\"userId\":\"%s\"}"));
    paths.put("rest delegate", given("POST", "/delegate", "{\"userId\":\"%s\"}"));
    paths.put(
        "rest candidate",
        given("POST", "/identity-links", "{\"userId\":\"%s\",\"type\":\"candidate\"}"));
    paths.put(
        "rest owner", given("POST", "/identity-links", "{\"userId\":\"%s\",\"type\":\"owner\"}"));
    paths.put("rest save", given("PUT", "", "{\"name\":\"Aprobar\",\"assignee\":\"%s\"}"));
    return paths;
  }

  /** By the person. */
  private static Way self(BiConsumer<DutyMatrixTest, Attempt> attempt) {
    return new Way(
        "",
        (t, a) ->
            t.desk.as(
                a.person(),
                () -> {
                  attempt.accept(t, a);
                  return null;
                }));
  }

  /** By Java code in nobody's name. */
  private static Way nobody(BiConsumer<DutyMatrixTest, Attempt> attempt) {
    return new Way(
        "",
        (t, a) -> {
          attempt.accept(t, a);
          return null;
        });
  }

  /** By the person, over REST. */
  private static Way rest(String action, String body) {
    return new Way("", (t, a) -> t.call(a.person(), "POST", "/" + action, body, a));
  }

  /** By somebody who distributes tasks, over REST. */
  private static Way given(String method, String path, String body) {
    return new Way("", (t, a) -> t.call(DISTRIBUTOR, method, path, body, a));
  }

  private Task call(String caller, String method, String path, String body, Attempt a) {
    Caller.Answer answer =
        Caller.basic(port, caller, "demo")
            .send(
                method,
                "/engine-rest/task/" + a.task().getId() + path,
                body.replace("%s", a.person()));
    if (answer.status() >= 400 && answer.status() < 500) {
      throw new IllegalStateException(answer.body());
    }
    return null;
  }

  /** A new task of the same kind beside the first. */
  private Task modified(Attempt a) {
    runtime
        .createProcessInstanceModification(a.task().getProcessInstanceId())
        .cancelAllForActivity(a.task().getTaskDefinitionKey())
        .startBeforeActivity(a.task().getTaskDefinitionKey())
        .execute();
    return room.task(a.number(), a.task().getTaskDefinitionKey());
  }

  private Task restarted(Attempt a) {
    String instance = a.task().getProcessInstanceId();
    runtime.deleteProcessInstance(instance, "prueba");
    HistoricProcessInstance ended =
        history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult();
    runtime
        .restartProcessInstances(ended.getProcessDefinitionId())
        .processInstanceIds(instance)
        .startBeforeActivity(a.task().getTaskDefinitionKey())
        .execute();
    return room.task(a.number(), a.task().getTaskDefinitionKey());
  }

  private void done(String person, String number, String taskKey) {
    room.done(person, room.task(number, taskKey));
  }
}
