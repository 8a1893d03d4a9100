package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.procedures.contracts.closing.evaluation.Evaluation;
import org.expediente.procedures.contracts.closing.evaluation.Evaluations;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractClosingEvaluationProcessTest {
  private static final String PROCESS = "contract-closing-evaluation";
  private static final String EVALUATE = "userTask_evaluateManager";
  private static final String REPLY = "userTask_replyEvaluation";
  private static final String DOCUMENT = "contract-manager-evaluation";
  private static final String COMMENTS = "Informó a tiempo; una alerta quedó sin respuesta.";
  private static final String ANSWER = "La alerta se atendió por teléfono el mismo día.";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired CountedFacts counted;
  @Autowired Designations designations;
  @Autowired Evaluations evaluations;
  @Autowired IssuedText text;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;

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
  @Demand({"B-S29", "B-S19"})
  void theManagerIsEvaluatedOnFactsAndReplies() {
    String number = closing.delivered();
    counted.count(number, ManagerFact.ALERTAS_SIN_RESPUESTA, 1);
    start(number);
    assertThat(closing.shown(tasks, number, EVALUATE, "managerFacts").toString().lines())
        .hasSize(6)
        .contains("Alertas tempranas sin respuesta: 1", "Omisiones registradas: 0");
    evaluate(number, "procurement-1", 5);
    assertThat(desk.task(number, REPLY).getAssignee()).isEqualTo("contract-manager-1");
    assertThat(closing.shown(tasks, number, REPLY, "evaluationGiven").toString())
        .contains("promedio 4.3 de 5", COMMENTS);
    counted.count(number, ManagerFact.ALERTAS_SIN_RESPUESTA, 9);
    desk.complete("contract-manager-1", number, REPLY, Map.of("reply", ANSWER));
    assertThat(text.of(number, DOCUMENT))
        .contains("Alertas tempranas sin respuesta 1", "Promedio 4.3", COMMENTS, ANSWER)
        .contains("Acuerdo 45", "Desde el 21/03/2022 hasta el cierre del contrato.");
    assertThat(closing.notices(number))
        .containsExactly("human-resources: contracts.closing.evaluated");
    assertThat(desk.ends(number)).containsExactly("endEvent_managerEvaluated");
    assertThat(closing.acts(number))
        .containsSubsequence(
            "contracts.managerEvaluated",
            "contracts.evaluationReplied",
            "contracts.evaluationIssued");
  }

  @Test
  @Demand("B-S29")
  void silenceIssuesTheEvaluationAsItIs() {
    String number = closing.delivered();
    start(number);
    evaluate(number, "procurement-1", 1);
    desk.expire(number, "timerBoundary_replyOver");
    assertThat(text.of(number, DOCUMENT))
        .contains("La persona evaluada no respondió en el plazo.", "Omisiones registradas 0");
    Evaluation given = evaluations.of(designations.of(number).get(0).id()).orElseThrow();
    assertThat(given.reply()).isNull();
    assertThat(given.timeliness()).isEqualTo(1);
  }

  @Test
  void nobodyElseRepliesAndNobodyEvaluatesOneself() {
    String number = closing.delivered();
    start(number);
    Map<String, Object> six = marks(5);
    six.put("timeliness", "6");
    assertThatThrownBy(() -> desk.complete("procurement-1", number, EVALUATE, six))
        .hasMessageContaining("Oportunidad");
    evaluate(number, "procurement-1", 4);
    String task = desk.task(number, REPLY).getId();
    tasks.setAssignee(task, null);
    assertThatThrownBy(
            () -> desk.complete("contract-manager-2", number, REPLY, Map.of("reply", ANSWER)))
        .hasMessageContaining("solo la responde quien fue evaluado");
    tasks.setAssignee(task, "contract-manager-1");
    desk.complete("contract-manager-1", number, REPLY, Map.of("reply", ANSWER));

    String own = closing.delivered();
    cases.within(
        "authority-1",
        () ->
            designations.appoint(
                own, "procurement-2", "contract-manager-2", "Acuerdo 9", ContractCase.START));
    cases.start(PROCESS, own, Map.of("designationId", designations.of(own).get(1).id()));
    assertThatThrownBy(() -> evaluate(own, "procurement-2", 5))
        .hasMessageContaining("Usted administró este contrato");
  }

  private void start(String number) {
    cases.start(PROCESS, number, Map.of("designationId", designations.of(number).get(0).id()));
  }

  private static Map<String, Object> marks(int timeliness) {
    return new HashMap<>(
        Map.of(
            "timeliness", String.valueOf(timeliness),
            "followUp", "4",
            "documentation", "4",
            "incidentHandling", "4",
            "comments", COMMENTS));
  }

  private void evaluate(String number, String person, int timeliness) {
    desk.complete(person, number, EVALUATE, marks(timeliness));
  }
}
