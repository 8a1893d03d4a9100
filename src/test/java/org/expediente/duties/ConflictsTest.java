package org.expediente.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.journal.Entry;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who declares a conflict is out of the case until somebody else decides. */
class ConflictsTest extends DutiesOfficeCase {
  private static final String REASON = "Es mi socio en una empresa.";

  @Autowired Conflicts conflicts;
  @Autowired Duties duties;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  private String deployment;

  @BeforeEach
  void deploy() {
    var declared =
        Bpmn.createExecutableProcess("declared")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .parallelGateway("both");
    declared
        .userTask("declare")
        .camundaAssignee("ana")
        .camundaTaskListenerDelegateExpression("create", "${showConflict}")
        .camundaTaskListenerDelegateExpression("complete", "${recordConflict}")
        .userTask("decide")
        .camundaTaskListenerDelegateExpression("create", "${showConflict}")
        .camundaTaskListenerDelegateExpression("complete", "${recordRecusal}")
        .endEvent();
    var model =
        declared.moveToNode("both").userTask("other").camundaAssignee("ana").endEvent().done();
    deployment =
        repository.createDeployment().addModelInstance("declared.bpmn", model).deploy().getId();
  }

  @AfterEach
  void remove() {
    identity.clearAuthentication();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aDeclarationBarsAtOnceAndGivesTheTasksBack() {
    open("ana");
    conflicts.declare(number, "ana", "SOCIO", "  " + REASON + " ", task("declare").getId());

    assertThat(conflicts.of(number))
        .containsExactly(
            new Conflict(
                conflicts.of(number).get(0).id(),
                number,
                "ana",
                "SOCIO",
                REASON,
                NOW,
                null,
                null,
                null,
                null,
                null));
    assertThat(task("other").getAssignee()).isNull();
    assertThat(task("declare").getAssignee()).isEqualTo("ana");
    Bar bar = duties.bar("ana", task("x", new String[0])).orElseThrow();
    assertThat(bar.code()).isEqualTo("duty.conflict");
    assertThat(duties.explain(List.of(bar)))
        .containsExactly(
            "Ana Rivas: declaró un conflicto de interés en el expediente "
                + number
                + " (20/11/2026).");
    assertThat(duties.bar("luis", task("x", new String[0]))).isEmpty();
    assertThat(journaled(number)).extracting(Entry::kind).containsExactly("conflict.declared");
    assertThat(journaled(number).get(0).data()).contains("\"person\":\"ana\"", "SOCIO", REASON);
    identity.setAuthentication("ana", List.of());
    assertThatThrownBy(() -> duties.require(List.of("ana"), task("x", new String[0])))
        .hasMessage(
            "No puede realizar esta tarea: usted declaró un conflicto de interés en el expediente "
                + number
                + " (20/11/2026).");
  }

  @Test
  void aDeclarationNeedsAKindAndFacts() {
    assertThat(refusedFields("SOBRINO", REASON)).containsExactly("kind");
    assertThat(refusedFields(null, REASON)).containsExactly("kind");
    assertThat(refusedFields("SOCIO", null)).containsExactly("reason");
    assertThat(refusedFields("SOCIO", " ".repeat(9) + "x".repeat(19))).containsExactly("reason");
    assertThat(refusedFields("SOCIO", "x".repeat(2001))).containsExactly("reason");
    conflicts.declare(number, "ana", "SOCIO", "x".repeat(2000), null);
    conflicts.declare(number, "luis", "SOCIO", "x".repeat(20), null);
    assertThatThrownBy(() -> conflicts.declare(number, "ana", "OTRO", REASON, null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
        .hasMessageContaining("ya declaró");
  }

  @Test
  void anAcceptedRecusalNamesWhoGoesOn() {
    conflicts.declare(number, "ana", "SOCIO", REASON, null);
    conflicts.decide(number, "ana", true, " " + REASON, "luis", "eva");
    assertThat(conflicts.of(number))
        .extracting(
            Conflict::decision,
            Conflict::decisionReason,
            Conflict::goesOn,
            Conflict::decidedBy,
            Conflict::decidedAt)
        .containsExactly(tuple("ACEPTADA", REASON, "luis", "eva", NOW));
    assertThat(duties.bar("ana", task("x", new String[0]))).isPresent();
    assertThat(journaled(number).get(1).kind()).isEqualTo("conflict.accepted");
    assertThat(journaled(number).get(1).data())
        .contains("\"goesOn\":\"luis\"", "\"person\":\"ana\"", "\"reason\"");
    assertThat(events.stream(DutyChanged.class)).isEmpty();
  }

  @Test
  void aLiftedOneLetsThePersonActAgain() {
    conflicts.declare(number, "ana", "SOCIO", REASON, null);
    conflicts.decide(number, "ana", false, REASON, "luis", "eva");
    assertThat(conflicts.of(number))
        .extracting(Conflict::decision, Conflict::goesOn)
        .containsExactly(tuple("RECHAZADA", null));
    assertThat(duties.bar("ana", task("x", new String[0]))).isEmpty();
    assertThat(journaled(number).get(1).kind()).isEqualTo("conflict.lifted");
    assertThat(journaled(number).get(1).data()).doesNotContain("goesOn");
    assertThat(events.stream(DutyChanged.class)).hasSize(1);
    conflicts.declare(number, "ana", "OTRO", REASON, null);
    conflicts.decide(number, "ana", true, REASON, null, "eva");
    assertThat(conflicts.of(number))
        .extracting(Conflict::decision)
        .containsExactly("RECHAZADA", "ACEPTADA");
  }

  @Test
  void aDecisionIsSomebodyElsesWithReasonAndAFitPerson() {
    assertThatThrownBy(() -> conflicts.decide(number, "ana", true, REASON, null, "eva"))
        .hasMessageStartingWith("No hay una excusa que resolver");
    conflicts.declare(number, "ana", "SOCIO", REASON, null);
    conflicts.declare(number, "luis", "SOCIO", REASON, null);
    assertThatThrownBy(() -> conflicts.decide(number, "ana", true, REASON, null, "ana"))
        .hasMessageStartingWith("Nadie resuelve su propia excusa");
    assertThatThrownBy(() -> conflicts.decide(number, "ana", true, "corto", null, "eva"))
        .hasMessageStartingWith("Escriba los hechos");
    for (String unfit : List.of("ana", "luis", "desconocida")) {
      assertThatThrownBy(() -> conflicts.decide(number, "ana", true, REASON, unfit, "eva"))
          .hasMessageContaining("«" + unfit + "» no puede continuar el expediente");
    }
    assertThat(conflicts.of(number)).extracting(Conflict::decision).containsOnlyNulls();
  }

  @Test
  void theTasksShowWhatCountsAndWhatWasDeclared() {
    open("ana");
    assertThat(tasks.getVariableLocal(task("declare").getId(), "conflictSummary"))
        .isEqualTo(
            "Hay conflicto si tienen interés en el caso usted, su cónyuge, su conviviente, sus"
                + " parientes hasta el grado 4 de consanguinidad o 2 de afinidad, o sus socios.");

    as("ana", "declare", Map.of("conflict", "SI", "kind", "SOCIO", "reason", REASON));
    assertThat(conflicts.of(number)).extracting(Conflict::kind).containsExactly("SOCIO");
    assertThat(task("other").getAssignee()).isNull();
    assertThat(tasks.getVariableLocal(task("decide").getId(), "conflictSummary"))
        .isEqualTo("**Ana Rivas** declaró un conflicto de interés (socio): " + REASON);

    as("eva", "decide", Map.of("decision", "ACEPTADA", "reason", REASON, "goesOn", "luis"));
    assertThat(conflicts.of(number))
        .extracting(Conflict::decision, Conflict::goesOn, Conflict::decidedBy)
        .containsExactly(tuple("ACEPTADA", "luis", "eva"));
  }

  @Test
  void everybodyDeclaresTheOwnAndMayHaveNone() {
    open("ana");
    assertThatThrownBy(() -> as("luis", "declare", Map.of("conflict", "SI")))
        .hasStackTraceContaining("Cada quien declara sus propios conflictos de interés.");
    as("ana", "declare", Map.of("conflict", "NO"));
    assertThat(conflicts.of(number)).isEmpty();
    assertThat(task("other").getAssignee()).isEqualTo("ana");
  }

  @Test
  void aSecondDeclarationIsTheOneShown() {
    conflicts.declare(number, "ana", "SOCIO", REASON, null);
    conflicts.decide(number, "ana", false, REASON, null, "eva");
    conflicts.declare(number, "ana", "AFINIDAD", "Es la hermana de mi esposo.", null);
    conflicts.declare(number, "luis", "OTRO", REASON, null);
    open("ana");
    assertThat(tasks.getVariableLocal(task("declare").getId(), "conflictSummary"))
        .isEqualTo(
            "**Ana Rivas** declaró un conflicto de interés (pariente por afinidad):"
                + " Es la hermana de mi esposo.");
  }

  private List<String> refusedFields(String kind, String reason) {
    try {
      conflicts.declare(number, "ana", kind, reason, null);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.fields().stream().map(FieldProblem::field).toList();
    }
  }

  private void open(String declarant) {
    runtime.startProcessInstanceByKey("declared", number, Map.of("declarant", declarant));
  }

  private void as(String person, String key, Map<String, Object> fields) {
    String task = task(key).getId();
    tasks.setVariablesLocal(task, fields);
    tasks.setAssignee(task, person);
    identity.setAuthentication(person, List.of());
    try {
      tasks.complete(task);
    } finally {
      identity.clearAuthentication();
    }
  }

  private Task task(String key) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .taskDefinitionKey(key)
        .singleResult();
  }
}
