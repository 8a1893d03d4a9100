package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.PlanSamples;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisation files its plan (A07, A08). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsPlanFilingProcessTest {
  private static final String PROCESS = "funds-plan-filing";

  @Autowired private Desk desk;
  @Autowired private PlanDesk plans;
  @Autowired private ProcessCoverage coverage;
  @Autowired private Notices notices;
  @Autowired private Documents documents;
  @Autowired private PlanReview review;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void monday() {
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-11-09T15:00:00Z")));
  }

  @AfterAll
  void everyElementAndFlowWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S29", "A-S30"})
  void aCompletePlanIsFiledSealedAndPrinted() {
    String number = plans.open(PROCESS);
    plans.file(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_planFiled");
    assertThat(review.current(number).version()).isEqualTo(1);
    assertThat(documents.of(number)).extracting(StoredDocument::type).contains("work-plan");
  }

  @Test
  void theOrganisationIsRemindedBeforeTheTermEnds() {
    String number = plans.open(PROCESS);
    desk.expire(number, "timerBoundary_planReminder");
    assertThat(notices.of(number))
        .extracting(Notice::text)
        .containsExactly(
            "Expediente "
                + number
                + ": está por vencer el plazo para presentar su plan de trabajo.");
    plans.file(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_planFiled");
  }

  @Test
  @Demand({"A-S05", "A-S34"})
  void anIncompletePlanIsPreventedOnceAndCompleted() {
    String number = plans.open(PROCESS);
    plans.uploadAll(number);
    Map<String, Object> fields = plans.plan();
    fields.remove("riskEvidence");
    fields.remove("controls");
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", fields);

    String task = desk.task(number, "userTask_completePlan").getId();
    assertThat(tasks.getVariableLocal(task, "missingSections"))
        .isEqualTo("Falta en el plan: Zona de intervención; Seguimiento, controles y riesgos.");
    assertThat(tasks.getVariableLocal(task, "justification"))
        .isEqualTo(fields.get("justification"));
    desk.complete(PlanDesk.NGO, number, "userTask_completePlan", plans.plan());
    assertThat(desk.ends(number)).containsExactly("endEvent_planFiled");
    assertThat(review.current(number).version()).isEqualTo(2);
  }

  @Test
  void stillIncompleteTheAuthorityExtendsOnceAndThenCanOnlyClose() {
    String number = plans.open(PROCESS);
    Map<String, Object> empty = Map.of("sworn", true);
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", empty);
    desk.complete(PlanDesk.NGO, number, "userTask_completePlan", empty);
    desk.complete("authority-1", number, "userTask_decideMissingPlan", decide("PRORROGA"));
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", empty);
    assertThatThrownBy(
            () ->
                desk.complete(
                    "authority-1", number, "userTask_decideMissingPlan", decide("PRORROGA")))
        .hasMessageContaining("«Decisión» tiene un valor que no está entre las opciones");
    desk.complete("authority-1", number, "userTask_decideMissingPlan", decide("CERRAR"));
    assertThat(desk.ends(number)).containsExactly("endEvent_planNotFiled");
  }

  @Test
  void silenceAfterThePreventionGoesToTheAuthority() {
    String number = plans.open(PROCESS);
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", Map.of("sworn", true));
    desk.expire(number, "timerBoundary_completionOverdue");
    assertThat(desk.open(number)).containsExactly("userTask_decideMissingPlan");
    String task = desk.task(number, "userTask_decideMissingPlan").getId();
    assertThat((String) tasks.getVariableLocal(task, "missingPlanReason"))
        .startsWith("El plan presentado sigue incompleto. Falta en el plan: Justificación;");
    desk.complete("authority-1", number, "userTask_decideMissingPlan", decide("CERRAR"));
    assertThat(desk.ends(number)).containsExactly("endEvent_planNotFiled");
  }

  @Test
  void aPlanThatNeverCameIsClosedOrExtended() {
    String number = plans.open(PROCESS);
    desk.expire(number, "timerBoundary_planOverdue");
    String task = desk.task(number, "userTask_decideMissingPlan").getId();
    assertThat(tasks.getVariableLocal(task, "missingPlanReason"))
        .isEqualTo("La organización no presentó su plan de trabajo dentro del plazo.");
    desk.complete("authority-1", number, "userTask_decideMissingPlan", decide("PRORROGA"));
    plans.file(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_planFiled");
  }

  @Test
  void whatDoesNotAddUpIsRefusedWithEverythingAtOnceAndNothingIsFiled() {
    String number = plans.open(PROCESS);
    plans.uploadAll(number);
    plans.upload(
        number, "plan-schedule", PlanSamples.csv("plan-schedule").replace("21277.20", "21277.21"));
    Map<String, Object> fields = plans.plan();
    fields.put("maxAge", 5L);
    assertThatThrownBy(() -> desk.complete(PlanDesk.NGO, number, "userTask_filePlan", fields))
        .hasMessageContaining(
            "La programación de anticipos ($141,848.01) no cuadra con las líneas por anticipo"
                + " ($141,848.00).")
        .hasMessageContaining("La edad máxima (5) es menor que la mínima (12).");
    assertThat(desk.open(number)).containsExactly("userTask_filePlan");
    assertThatThrownBy(() -> review.current(number))
        .hasMessage("El expediente aún no tiene un plan presentado.");
    fields.put("maxAge", 25L);
    plans.upload(number, "plan-schedule", PlanSamples.csv("plan-schedule"));
    desk.complete(PlanDesk.NGO, number, "userTask_filePlan", fields);
    assertThat(review.current(number).version()).isEqualTo(1);
  }

  @Test
  void aCopiedPlanAlertsTheReviewersAndGoesOn() {
    String first = plans.open(PROCESS);
    Map<String, Object> fields = plans.plan();
    plans.uploadAll(first);
    desk.complete(PlanDesk.NGO, first, "userTask_filePlan", fields);
    String second = plans.open(PROCESS);
    plans.uploadAll(second);
    desk.complete(PlanDesk.NGO, second, "userTask_filePlan", new HashMap<>(fields));
    assertThat(desk.ends(second)).containsExactly("endEvent_planFiled");
    assertThat(notices.of(second))
        .extracting(Notice::toGroup, Notice::textKey)
        .containsExactly(tuple("oversight", "funds.plan.similar"));
    assertThat(review.alerts(review.current(second)))
        .containsExactly(
            "Objetivos casi idénticos a los del expediente " + first + " (100%). Revise.");
  }

  private static Map<String, Object> decide(String decision) {
    return Map.of("missingPlanDecision", decision, "motive", "Motivo suficiente para decidir así.");
  }
}
