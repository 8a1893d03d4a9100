package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.duties.Conflict;
import org.expediente.duties.Conflicts;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictDeclarationProcessTest {
  private static final Map<String, Object> CONFLICT =
      Map.of(
          "conflict", "SI",
          "kind", "AFINIDAD",
          "reason", "Mi cuñada preside la organización solicitante.");

  @Autowired Desk desk;
  @Autowired CaseFiles cases;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired Conflicts conflicts;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart("conflict-declaration");
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed("conflict-declaration")).isEmpty();
  }

  @Test
  void whoHasNoConflictGoesOn() {
    String number = asked();
    assertThat(
            tasks.getVariable(
                desk.task(number, "userTask_declareConflict").getId(), "conflictSummary"))
        .asString()
        .contains("hasta el grado 4 de consanguinidad o 2 de afinidad");
    declare(number, "legal-1", Map.of());
    assertThat(desk.ends(number)).containsExactly("endEvent_noConflict");
    assertThat(conflicts.of(number)).isEmpty();
  }

  @Test
  void whoHasOneIsOutOfTheCaseAndSomebodyElseGoesOn() {
    String number = asked();
    declare(number, "legal-1", CONFLICT);
    assertThat(conflicts.of(number)).singleElement().matches(Conflict::bars);
    assertThat(
            tasks.getVariable(
                desk.task(number, "userTask_resolveRecusal").getId(), "conflictSummary"))
        .asString()
        .contains("pariente por afinidad", "Mi cuñada preside");
    assertThatThrownBy(() -> resolve(number, Map.of("goesOn", "legal-1")))
        .hasMessageContaining("«legal-1» no puede continuar el expediente");
    resolve(number, Map.of());
    assertThat(desk.ends(number)).containsExactly("endEvent_personRecused");
    assertThat(conflicts.of(number))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.decision()).isEqualTo("ACEPTADA");
              assertThat(conflict.goesOn()).isEqualTo("legal-2");
              assertThat(conflict.decidedBy()).isEqualTo("authority-1");
              assertThat(conflict.bars()).isTrue();
            });
  }

  @Test
  void aRejectedExcuseLetsThePersonActAgain() {
    String number = asked();
    declare(number, "legal-1", CONFLICT);
    Map<String, Object> no = new HashMap<>(Map.of("decision", "RECHAZADA"));
    no.put("goesOn", null);
    resolve(number, no);
    assertThat(desk.ends(number)).containsExactly("endEvent_recusalRejected");
    assertThat(conflicts.of(number)).singleElement().matches(conflict -> !conflict.bars());
  }

  @Test
  void nobodyDeclaresForSomebodyElseOrResolvesTheOwnExcuse() {
    String number = asked();
    tasks.setAssignee(desk.task(number, "userTask_declareConflict").getId(), null);
    assertThatThrownBy(() -> declare(number, "legal-2", CONFLICT))
        .hasMessage("Cada quien declara sus propios conflictos de interés.");
    declare(number, "legal-1", CONFLICT);
    assertThatThrownBy(
            () ->
                tasks.setAssignee(desk.task(number, "userTask_resolveRecusal").getId(), "legal-1"))
        .hasMessageContaining("declaró un conflicto de interés en el expediente " + number);
  }

  private String asked() {
    String number =
        cases
            .open(
                new NewCase(
                    "FON", "funds", "conflict-declaration", "Prueba", UUID.randomUUID().toString()))
            .number();
    runtime.startProcessInstanceByKey(
        "conflict-declaration",
        number,
        Map.of("declarant", "legal-1", "declarantGroup", "legal", "superiorGroup", "authority"));
    return number;
  }

  private void declare(String number, String person, Map<String, ?> changes) {
    desk.complete(person, number, "userTask_declareConflict", filled("conflict-declare", changes));
  }

  private void resolve(String number, Map<String, ?> changes) {
    desk.complete(
        "authority-1", number, "userTask_resolveRecusal", filled("conflict-resolve", changes));
  }

  private static Map<String, Object> filled(String form, Map<String, ?> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of(form));
    fields.putAll(changes);
    fields.values().removeIf(value -> value == null || value.equals(""));
    return fields;
  }
}
