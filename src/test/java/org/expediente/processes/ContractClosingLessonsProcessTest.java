package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractClosingLessonsProcessTest {
  private static final String PROCESS = "contract-closing-lessons";
  private static final String RECORD = "userTask_recordLessons";
  private static final String DECIDE = "userTask_decideLesson";
  private static final String REASON = "La causa se repite en varios contratos.";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    ClockUtil.reset();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S14", "B-S02"})
  void aSanctionCaseBecomesAChangeThatTheExpertsReview() {
    cases.at("2022-08-01");
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    closing.fine(number, FineState.PAGADA);
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, RECORD, "sanctionCases").toString())
        .isEqualTo(
            "Procedimiento de multa por mora (expediente %s): impuesta, multa de $365.00."
                .formatted(number));
    propose(number, lesson("Alertas", "PARAMETRO"), lesson("Redacción", "INSTRUCTIVO"));
    List<Task> open = desk.tasks(number, DECIDE);
    assertThat(open).hasSize(2);
    Task parameter = shows(open, "Alertas");
    Task wording = shows(open, "Redacción");
    assertThatThrownBy(() -> accept(parameter, "[\"legal\", \"it\"]"))
        .hasMessageContaining(
            "Un cambio de parámetros o de tablas lo revisan las cinco áreas: falta Finanzas, Talento Humano, Auditoría Interna.");
    assertThatThrownBy(() -> accept(parameter, "[]"))
        .hasMessageContaining("Nombre al menos un área experta");
    accept(parameter, "[\"financial\", \"human-resources\", \"audit\", \"it\", \"legal\"]");
    assertThat(closing.notices(number))
        .containsExactlyInAnyOrder(
            "financial: contracts.closing.review",
            "human-resources: contracts.closing.review",
            "audit: contracts.closing.review",
            "it: contracts.closing.review",
            "legal: contracts.closing.review");
    desk.complete(
        "planning-1", wording, Map.of("lessonDecision", "RECHAZADA", "decisionReason", REASON));
    assertThat(desk.ends(number)).containsExactly("endEvent_lessonsDecided");
    assertThat(states(number)).containsExactly("Alertas EN_ESTUDIO", "Redacción RECHAZADA");
    assertThat(closing.acts(number)).filteredOn("contracts.lessonDecided"::equals).hasSize(2);
  }

  @Test
  void aContractMayTeachNothing() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    assertThat(closing.shown(tasks, number, RECORD, "sanctionCases"))
        .isEqualTo("El contrato no tuvo procedimientos ni multas.");
    desk.complete(
        "procurement-1",
        number,
        RECORD,
        Map.of("hasLessons", "NO", "noLessons", "Se ejecutó según el instructivo."));
    assertThat(desk.ends(number)).containsExactly("endEvent_noLessons");
    assertThat(closing.acts(number)).contains("contracts.noLessons");
  }

  @Test
  void whoSaysThatThereAreLessonsWritesOne() {
    String number = closing.delivered();
    closing.start(PROCESS, number);
    assertThatThrownBy(() -> propose(number)).hasMessageContaining("Escriba al menos una lección");
    desk.complete("procurement-1", number, RECORD, examples());
    assertThat(desk.open(number)).containsExactly(DECIDE);
  }

  /** The examples of the form, without the field that its answer hides. */
  private static Map<String, Object> examples() {
    Map<String, Object> fields = FormExamples.of("contract-record-lessons");
    fields.remove("noLessons");
    return fields;
  }

  private static String lesson(String subject, String concerns) {
    return """
        {"lessonSubject": "%s", "failure": "La alerta llegó tarde al proveedor.",
         "proposal": "Agregar una alerta de veinte días.", "concerns": "%s",
         "ruleName": "contracts.alert.days"}"""
        .formatted(subject, concerns);
  }

  private void propose(String number, String... lessons) {
    desk.complete(
        "procurement-1",
        number,
        RECORD,
        Map.of("hasLessons", "SI", "lessons", Spin.JSON("[" + String.join(",", lessons) + "]")));
  }

  private Task shows(List<Task> open, String subject) {
    return open.stream()
        .filter(
            one -> tasks.getVariableLocal(one.getId(), "lessonText").toString().startsWith(subject))
        .findAny()
        .orElseThrow();
  }

  private void accept(Task task, String reviewers) {
    desk.complete(
        "planning-1",
        tasks.createTaskQuery().taskId(task.getId()).singleResult(),
        Map.of(
            "lessonDecision",
            "ACEPTADA",
            "reviewers",
            Spin.JSON(reviewers),
            "decisionReason",
            REASON));
  }

  private List<String> states(String number) {
    return sql.sql("select subject, state from contract_lesson where contract_case = ? order by id")
        .param(number)
        .query((row, n) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
