package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractEarlyWarningProcessTest {
  private static final String PROCESS = "contract-early-warning";
  private static final String ANSWER = "userTask_answerWarning";
  private static final String MANAGER = "contract-manager-1";
  private static final LocalDate ALERT = ContractCase.DUE.minusDays(10); // Friday 6 May 2022

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired Obligations obligations;
  @Autowired IncidentBook incidents;
  @Autowired Notices notices;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void tenDaysBefore() {
    cases.at(ALERT);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S22")
  void theManagerSaysHowItGoesBeforeTheDay() {
    String number = alerted();
    Task task = desk.task(number, ANSWER);
    assertThat(task.getAssignee()).isEqualTo(MANAGER);
    assertThat((String) tasks.getVariableLocal(task.getId(), "warnedObligation"))
        .contains("O-01", "Vence el 16/05/2022 (faltan 10 días)", "$30,000.00 de $30,000.00");
    assertThatThrownBy(() -> answer(number, "EN_TIEMPO", "2022-05-17"))
        .hasMessageContaining(
            "Si la entrega se espera después del 16/05/2022, no está en tiempo: elija otra"
                + " respuesta.");
    assertThatThrownBy(() -> answer(number, "INCUMPLIRA", "2022-05-16"))
        .hasMessageContaining("Si se incumplirá, la fecha esperada es posterior al 16/05/2022.");
    assertThatThrownBy(() -> answer(number, "EN_RIESGO", "2022-05-05"))
        .hasMessageContaining("La fecha esperada de entrega no puede haber pasado.");
    assertThat(answers(number)).isEmpty();
    answer(number, "EN_TIEMPO", "2022-05-16");
    assertThat(desk.ends(number)).containsExactly("endEvent_onTime");
    assertThat(answers(number)).containsExactly("EN_TIEMPO 2022-05-16 late 0");
    assertThat(incidents.of(number)).isEmpty();
  }

  @Test
  @Demand({"B-S22", "B-S12"})
  void aRiskIsAnIncidentOnce() {
    String number = alerted();
    answer(number, "EN_RIESGO", "2022-05-14");
    cases.at(ContractCase.DUE.minusDays(5));
    alert(number, 5);
    answer(number, "INCUMPLIRA", "2022-05-20");
    assertThat(desk.ends(number)).containsExactly("endEvent_riskOpened", "endEvent_riskOpened");
    assertThat(incidents.of(number))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.type()).isEqualTo(IncidentType.RIESGO_ATRASO);
              assertThat(one.facts()).contains("O-01", "su entrega se espera el 14/05/2022");
            })
        .extracting(Incident::factOn)
        .isEqualTo(ALERT);
  }

  @Test
  @Demand({"B-S13", "B-S16"})
  void silenceIsToldUpwardsAndStaysOnRecord() {
    String number = alerted();
    desk.expire(number, "timerBoundary_warningChief");
    desk.expire(number, "timerBoundary_warningProcurement");
    assertThat(desk.open(number)).as("it may still be answered").containsExactly(ANSWER);
    desk.expire(number, "timerBoundary_dueDayOver");
    assertThat(desk.ends(number)).containsExactly("endEvent_unanswered");
    assertThat(notices.of(number))
        .extracting(n -> n.toGroup() + " " + n.textKey())
        .containsExactly(
            "requesting-unit contracts.warning.chief",
            "procurement contracts.warning.procurement",
            "procurement contracts.warning.unanswered",
            "audit contracts.warning.unanswered");
    assertThat(answers(number)).containsExactly("SIN_RESPUESTA null late 4");
  }

  @Test
  @Demand("B-S16")
  void aLateAnswerIsTakenAndMeasured() {
    String number = alerted();
    cases.at("2022-05-13");
    answer(number, "EN_TIEMPO", "2022-05-16");
    assertThat(answers(number)).containsExactly("EN_TIEMPO 2022-05-16 late 2");
  }

  private String alerted() {
    String number = cases.open();
    alert(number, 10);
    return number;
  }

  private void alert(String number, int threshold) {
    long obligation = obligations.named(number, "O-01").id();
    sql.sql(
            """
            insert into contract_alert (contract_case, kind, subject_id, expires_on, threshold,
              raised_on)
            values (?, 'OBLIGACION', ?, ?, ?, ?)""")
        .params(
            number, obligation, ContractCase.DUE, threshold, ContractCase.DUE.minusDays(threshold))
        .update();
    long id =
        sql.sql("select max(id) from contract_alert where contract_case = ?")
            .param(number)
            .query(Long.class)
            .single();
    cases.start(PROCESS, number, Map.of("alertId", id));
  }

  private void answer(String number, String answer, String expected) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-answer-warning"));
    fields.putAll(Map.of("answer", answer, "expectedOn", expected));
    desk.complete(MANAGER, number, ANSWER, fields);
  }

  private List<String> answers(String number) {
    return sql.sql(
            "select answer, expected_on, days_late from contract_warning_answer"
                + " where contract_case = ?")
        .param(number)
        .query(
            (row, n) ->
                "%s %s late %d"
                    .formatted(
                        row.getString("answer"),
                        row.getObject("expected_on", LocalDate.class),
                        row.getInt("days_late")))
        .list();
  }
}
