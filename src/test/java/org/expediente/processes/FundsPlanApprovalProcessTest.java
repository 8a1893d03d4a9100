package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.PlanFiling;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.PlanSamples;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Three opinions, one list of observations a round, one resolution (A09 to A12). */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsPlanApprovalProcessTest {
  private static final String PROCESS = "funds-plan-approval";

  @Autowired private Desk desk;
  @Autowired private PlanDesk plans;
  @Autowired private ProcessCoverage coverage;
  @Autowired private Notices notices;
  @Autowired private Documents documents;
  @Autowired private IssuedText text;
  @Autowired private PlanReview review;
  @Autowired private PlanFiling filing;
  @Autowired private Plans approved;
  @Autowired private CaseFiles cases;
  @Autowired private TaskService tasks;

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
  @Demand({"A-S10", "A-S14", "A-S31", "A-S39"})
  void threeFavourableOpinionsLetTheAuthorityApproveThatVersion() {
    String number = plans.open(PROCESS);
    assertThat(cases.find(number).state()).isEqualTo("EN_FORMULACION");
    plans.file(number);
    assertThat(desk.task(number, "userTask_giveLegalOpinion").getAssignee()).isEqualTo("legal-1");
    plans.favour(number);
    plans.declare(number);
    desk.complete(
        "authority-1", number, "userTask_resolvePlan", plans.resolution(number, "APROBAR"));

    assertThat(desk.ends(number)).contains("endEvent_planApproved");
    Plan plan = approved.approved(number);
    assertThat(plan.total()).isEqualByComparingTo("250000.00");
    assertThat(documents.of(number))
        .extracting(StoredDocument::type)
        .contains("opinion-oversight", "opinion-financial", "opinion-legal", "plan-resolution");
    assertThat(text.of(number, "plan-resolution"))
        .contains(
            plan.sha256(),
            "Se aprueba el plan de trabajo",
            "Competencia",
            "Recursos",
            "Nombre de legal",
            "$250,000.00",
            "Motivos de la decisión")
        .doesNotContain("Base legal", "Propuesta institucional");
    assertThat(text.of(number, "opinion-financial"))
        .contains(
            "Antecedentes",
            "El gasto administrativo respeta el máximo permitido.",
            "Dictamen: Favorable.",
            "Autor del dictamen: Nombre de financial.");
    assertThat(text.of(number, "opinion-financial").replace(" ", "")).contains(plan.sha256());
  }

  @Test
  void withoutTheSwornDeclarationNothingIsApproved() {
    String number = inResolution();
    assertThatThrownBy(() -> resolve(number, "APROBAR"))
        .hasMessageContaining(
            "Falta la declaración jurada de no vinculación (art. 10 Ley de Presupuesto).");
    resolve(number, "DENEGAR");
    assertThat(desk.ends(number)).contains("endEvent_planDenied");
    assertThatThrownBy(() -> approved.approved(number))
        .hasMessage("El expediente " + number + " no tiene un plan de trabajo aprobado.");
  }

  @Test
  void aReturnedPlanIsReviewedAgain() {
    String number = inResolution();
    resolve(number, "DEVOLVER");
    assertThat(desk.open(number))
        .containsExactly(
            "userTask_giveFinancialOpinion",
            "userTask_giveLegalOpinion",
            "userTask_giveOversightOpinion");
    plans.opine(number, "oversight", "FAVORABLE");
    plans.opine(number, "financial", "DESFAVORABLE");
    plans.opine(number, "legal", "FAVORABLE");
    assertThatThrownBy(() -> resolve(number, "APROBAR"))
        .hasMessageContaining("«Decisión» tiene un valor que no está entre las opciones");
    resolve(number, "DENEGAR");
    assertThat(desk.ends(number)).contains("endEvent_planDenied");
  }

  @Test
  void observationsGoOutInOneListAndCorrectionsMakeANewVersion() {
    String number = plans.open(PROCESS);
    plans.file(number);
    plans.opine(number, "oversight", "OBSERVADO", "Falta el detalle de los talleres.");
    plans.opine(
        number, "financial", "OBSERVADO", "La línea L-04 es alta.", "La línea L-21 no se explica.");
    plans.opine(number, "legal", "FAVORABLE");
    desk.run(number, "serviceTask_issueObservations");

    assertThat(text.of(number, "observation-list"))
        .contains(
            "Falta el detalle de los talleres.",
            "La línea L-21 no se explica.",
            "10 días hábiles, a más tardar el 23 de noviembre de 2026",
            "Consecuencia");
    Task task = desk.task(number, "userTask_answerObservations");
    SpinJsonNode rows = (SpinJsonNode) tasks.getVariableLocal(task.getId(), "answers");
    assertThat(rows.elements())
        .extracting(row -> row.prop("number").numberValue().intValue())
        .containsExactly(1, 2, 3);
    assertThat(notices.of(number))
        .extracting(Notice::toGroup, Notice::textKey)
        .contains(tuple("ngo-06140507071048", "funds.plan.observed"));

    plans.upload(
        number,
        "plan-budget",
        PlanSamples.csv("plan-budget").replace("Alquiler de locales", "Alquiler de dos locales"));
    Map<String, Object> answers = plans.answers(number, "Se corrigió en el presupuesto.");
    answers.put("correctTexts", true);
    Map<String, Object> texts = plans.plan();
    texts.put("controls", "Tres firmas para cada gasto y cuenta bancaria exclusiva.");
    answers.putAll(texts);
    desk.complete(PlanDesk.NGO, number, "userTask_answerObservations", answers);

    assertThat(review.current(number).version()).isEqualTo(2);
    assertThat(text.of(number, "work-plan"))
        .contains("Alquiler de dos locales", "Tres firmas para cada gasto");
    Task again = desk.task(number, "userTask_giveFinancialOpinion");
    assertThat(tasks.getVariableLocal(again.getId(), "answersGiven").toString())
        .contains("La línea L-04 es alta.", "Se corrigió en el presupuesto.")
        .doesNotContain("talleres");
    plans.favour(number);
    plans.declare(number);
    resolve(number, "APROBAR");
    assertThat(approved.approved(number).version()).isEqualTo(2);
  }

  @Test
  void anAnswerWithoutCorrectionsKeepsTheVersionAndTheThirdRoundIsForTheAuthority() {
    String number = plans.open(PROCESS);
    plans.file(number);
    for (int round = 1; round <= 2; round++) {
      observe(number);
      desk.run(number, "serviceTask_issueObservations");
      desk.complete(
          PlanDesk.NGO,
          number,
          "userTask_answerObservations",
          plans.answers(number, "No procede cambiar el plan en esto."));
      assertThat(review.current(number).version()).isEqualTo(1);
    }
    observe(number);
    Task task = desk.task(number, "userTask_resolvePlan");
    assertThat(tasks.getVariableLocal(task.getId(), "recommendation"))
        .isEqualTo(
            "DENEGAR: Quedan observaciones y se agotaron las rondas. El titular decide si deniega o"
                + " devuelve.");
    resolve(number, "DENEGAR");
    assertThat(desk.ends(number)).contains("endEvent_planDenied");
  }

  @Test
  void silenceOnObservationsGoesToTheAuthority() {
    String number = plans.open(PROCESS);
    plans.file(number);
    observe(number);
    desk.run(number, "serviceTask_issueObservations");
    assertThatThrownBy(
            () ->
                desk.complete(
                    PlanDesk.NGO, number, "userTask_answerObservations", Map.of("sworn", true)))
        .hasMessageContaining("«Observaciones» es obligatorio.");
    desk.expire(number, "timerBoundary_answerOverdue");
    assertThat(desk.open(number)).containsExactly("userTask_resolvePlan");
    assertThatThrownBy(() -> resolve(number, "APROBAR"))
        .hasMessageContaining("«Decisión» tiene un valor que no está entre las opciones");
    resolve(number, "DENEGAR");
  }

  @Test
  void lateOpinionsAreToldToTheAreaAndTheAuthority() {
    String number = plans.open(PROCESS);
    plans.file(number);
    desk.expire(number, "timerBoundary_oversightLate");
    desk.expire(number, "timerBoundary_financialLate");
    desk.expire(number, "timerBoundary_legalLate");
    assertThat(notices.of(number))
        .extracting(Notice::toGroup, Notice::textKey)
        .contains(
            tuple("oversight", "funds.plan.opinionLate.oversight"),
            tuple("financial", "funds.plan.opinionLate.financial"),
            tuple("legal", "funds.plan.opinionLate.legal"),
            tuple("authority", "funds.plan.opinionLate.legal"));
    plans.favour(number);
    assertThat(desk.open(number)).containsExactly("userTask_resolvePlan");
  }

  @Test
  void anOpinionOnAVersionThatNoLongerRulesIsRefused() {
    String number = plans.open(PROCESS);
    plans.file(number);
    Task task = desk.task(number, "userTask_giveLegalOpinion");
    Map<String, Object> fields = plans.opinion(task, "FAVORABLE");
    plans.upload(number, "plan-budget", PlanSamples.csv("plan-budget").replace("L-12", "L-99"));
    filing.file(number);
    String seal = review.current(number).seal();
    assertThatThrownBy(() -> desk.complete("legal-1", task, fields))
        .hasMessageContaining("El plan cambió: ahora rige la versión 2, con sello " + seal);
    assertThat(desk.task(number, "userTask_giveLegalOpinion")).isNotNull();

    fields.put("reviewedSeal", seal);
    desk.complete("legal-1", task, fields);
    assertThat(desk.tasks(number, "userTask_giveLegalOpinion")).isEmpty();
  }

  @Test
  @Demand("A-S14")
  void anOpinionMayNotContradictItsChecklist() {
    String number = plans.open(PROCESS);
    plans.file(number);
    Task task = desk.task(number, "userTask_giveOversightOpinion");
    Map<String, Object> fields = new HashMap<>(plans.opinion(task, "OBSERVADO"));
    assertThatThrownBy(() -> desk.complete("oversight-1", task, fields))
        .hasMessageContaining("Un dictamen observado necesita al menos una observación.");
    fields.put("opinionResult", "FAVORABLE");
    Map<String, Object> unchecked = new HashMap<>(fields);
    unchecked.remove("checks");
    assertThatThrownBy(() -> desk.complete("oversight-1", task, unchecked))
        .hasMessageContaining("«Variables verificadas» es obligatorio.");
    assertThatThrownBy(() -> desk.complete("oversight-1", task, fields))
        .hasMessageContaining(
            "Un dictamen favorable exige que se cumplan todas las variables; hay 8 sin cumplir.");
  }

  @Test
  @Asvs("2.3.5")
  void whoGaveOneOpinionMayGiveNoOtherAndMayNotResolve() {
    String number = plans.open(PROCESS);
    plans.file(number);
    plans.opine(number, "legal", "FAVORABLE");
    Task task = desk.task(number, "userTask_giveOversightOpinion");
    assertThatThrownBy(() -> tasks.setAssignee(task.getId(), "legal-1"))
        .hasMessageContaining(
            "no puede realizar esta tarea: ya intervino como Dirección Jurídica en el expediente");
  }

  @Test
  void aPlanThatNeverCameEndsHereToo() {
    String number = plans.open(PROCESS);
    desk.expire(number, "timerBoundary_planOverdue");
    desk.complete(
        "authority-1",
        number,
        "userTask_decideMissingPlan",
        Map.of("missingPlanDecision", "CERRAR", "motive", "La organización no respondió nunca."));
    assertThat(desk.ends(number))
        .containsExactlyInAnyOrder("endEvent_planNotFiled", "endEvent_planNotFiled");
  }

  private void observe(String number) {
    plans.opine(number, "oversight", "OBSERVADO", "Falta el detalle de los talleres.");
    plans.opine(number, "financial", "FAVORABLE");
    plans.opine(number, "legal", "FAVORABLE");
  }

  private String inResolution() {
    String number = plans.open(PROCESS);
    plans.file(number);
    plans.favour(number);
    return number;
  }

  private void resolve(String number, String decision) {
    desk.complete(
        "authority-1", number, "userTask_resolvePlan", plans.resolution(number, decision));
  }
}
