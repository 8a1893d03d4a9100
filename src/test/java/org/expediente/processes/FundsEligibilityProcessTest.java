package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsEligibilityProcessTest {
  private static final Map<String, String> STANDING =
      Map.of("legalStanding", "FISCALIA", "standingDetail", "Expediente FGR 221-2025.");

  @Autowired Desk desk;
  @Autowired FundsDesk funds;
  @Autowired CaseFiles cases;
  @Autowired Notices notices;
  @Autowired TaskService tasks;
  @Autowired JdbcClient sql;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart("funds-eligibility");
  }

  @BeforeEach
  void today() {
    funds.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed("funds-eligibility")).isEmpty();
  }

  @Test
  @Demand("A-S14")
  void organisationWithAllPapersIsEligible() {
    String number = funds.certified();
    assertThat(funds.text(number, "availability-certificate"))
        .contains("$125,000.00", "$150,000.00", "2400-1-0102-21-1-56304", "SAFI 2026-0345")
        .doesNotContain("Base legal");
    assertThat(cases.find(number).state()).isEqualTo("EN_ELEGIBILIDAD");
    funds.papers(number);

    funds.check(number, Map.of());

    assertThat(desk.ends(number)).contains("endEvent_eligible");
    assertThat(desk.open(number)).containsExactly("userTask_appointTeam");
    assertThat(findings(number)).isEmpty();
  }

  @Test
  @Demand("A-S12")
  void amountAboveTheCertifiedCreditIsRefused() {
    String number = funds.noticed();

    assertThatThrownBy(() -> certify(number, "CERTIFICAR", "124999.99"))
        .hasMessage("El monto ($125,000.00) supera la disponibilidad certificada ($124,999.99).");
    assertThatThrownBy(() -> certify(number, "SIN_CREDITO", "125000.00"))
        .hasMessageContaining("alcanza para el monto");

    assertThat(desk.open(number)).containsExactly("userTask_certifyCredit");
    assertThat(funds.documents(number)).doesNotContain("availability-certificate");
    certify(number, "CERTIFICAR", "125000.00");
    assertThat(desk.open(number)).containsExactly("userTask_checkNgo");
  }

  @Test
  void withoutCreditTheCaseWaitsAndTheAuthorityKnows() {
    String number = funds.noticed();
    certify(number, "SIN_CREDITO", "90000.00");

    assertThat(notices.of(number)).extracting(Notice::textKey).contains("funds.credit.missing");
    assertThat(desk.open(number)).containsExactly("userTask_registerCreditIncrease");
    assertThat(funds.documents(number)).doesNotContain("availability-certificate");

    increase(number, "REFORZADO");
    assertThat(desk.open(number)).containsExactly("userTask_certifyCredit");
    certify(number, "SIN_CREDITO", "90000.00");
    increase(number, "SIN_REFUERZO");

    assertThat(desk.ends(number)).containsExactly("endEvent_noCredit");
    assertThat(desk.open(number)).containsExactly("userTask_resolveIneligibility");
  }

  @Test
  @Demand("A-S12")
  void missingPapersAreCuredPointByPoint() {
    String number = funds.certified();
    funds.check(number, Map.of("boardUntil", "2026-03-01", "statementsYear", 2024L));

    assertThat(findings(number))
        .containsExactly(
            "Falta la declaración jurada de no vinculación (art. 10 Ley de Presupuesto).",
            "La credencial de Junta Directiva venció el 01/03/2026: inscriba la vigente.",
            "Faltan estados financieros 2025 inscritos.",
            "Falta la solvencia DGII.",
            "Falta la solvencia ISSS.",
            "Falta la solvencia AFP.",
            "Falta la solvencia municipal.");
    assertThat(notices.of(number)).extracting(Notice::textKey).contains("funds.eligibility.cure");
    assertThatThrownBy(
            () -> desk.complete("legal-1", number, "userTask_cureRequirements", Map.of()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> desk.complete("ngo-2", number, "userTask_cureRequirements", Map.of()))
        .isInstanceOf(RuntimeException.class);

    funds.papers(number);
    cure(number);
    funds.check(number, Map.of());

    assertThat(desk.ends(number)).contains("endEvent_eligible");
    assertThat(sql.sql("select count(*) from fund_cure_answer").query(Integer.class).single())
        .isGreaterThanOrEqualTo(7);
  }

  @Test
  void findingsOnlyTheOrganisationSeesCannotBeRewordedByIt() {
    String number = funds.certified();
    funds.check(number, Map.of());
    List<Map<String, String>> rows = rows(number);
    rows.forEach(row -> row.put("answer", "Se adjunta."));
    rows.get(0).put("message", "Nada que subsanar");

    assertThatThrownBy(() -> submitCure(number, rows)).hasMessageContaining("solo lectura");
  }

  @Test
  void expiredSolvencyIsNamedWithItsDate() {
    String number = funds.certified();
    funds.papers(number);

    funds.check(number, Map.of("solvencyIsss", "2026-02-13", "solvencyDgii", "2026-02-14"));

    assertThat(findings(number)).containsExactly("Solvencia ISSS vencida (13/02/2026).");
  }

  @Test
  void roundsOfCureAreLimited() {
    String number = funds.certified();
    funds.check(number, Map.of());
    cure(number);
    funds.check(number, Map.of());
    cure(number);

    funds.check(number, Map.of());

    assertThat(desk.ends(number)).containsExactly("endEvent_roundsSpent");
    assertThat(desk.open(number)).containsExactly("userTask_resolveIneligibility");
  }

  @Test
  void silenceOfTheOrganisationEndsTheCheck() {
    String number = funds.certified();
    funds.check(number, Map.of());

    desk.expire(number, "timerBoundary_notCured");

    assertThat(desk.ends(number)).containsExactly("endEvent_notCured");
    assertThat(desk.open(number)).containsExactly("userTask_resolveIneligibility");
  }

  @Test
  void curingTakesTenBusinessDays() {
    String number = funds.certified();
    funds.check(number, Map.of());

    assertThat(desk.task(number, "userTask_cureRequirements").getDueDate())
        .isEqualTo(desk.timer(number, "timerBoundary_notCured").getDuedate());
    assertThat(desk.timer(number, "timerBoundary_notCured").getDuedate())
        .hasToString("Mon Apr 06 23:59:59 CST 2026"); // Holy Week lies between
  }

  @Test
  @Demand({"A-S08", "A-S12"})
  void linkWithAnOfficialExcludes() {
    String number = funds.certified();
    funds.papers(number);

    funds.check(
        number,
        Map.of("link", "CON_VINCULO", "linkDetail", "La tesorera es cónyuge de un diputado."));

    assertThat(desk.ends(number)).containsExactly("endEvent_notEligible");
    assertThat(findings(number))
        .containsExactly(
            "Vínculo prohibido por el art. 10 de la Ley de Presupuesto: La tesorera es cónyuge de"
                + " un diputado.");
  }

  @Test
  void alertsDoNotStopButAreTold() {
    String number = funds.certified();
    funds.papers(number);

    funds.check(number, Map.of("experience", "NO", "constitutedOn", "2024-06-01"));

    assertThat(desk.ends(number)).containsExactly("endEvent_eligibleWithAlerts");
    assertThat(notices.of(number)).extracting(Notice::textKey).contains("funds.eligibility.alert");
    assertThat(findings(number))
        .containsExactly(
            "La organización tiene 1 año(s) de constituida.",
            "La organización no acredita experiencia similar.");
  }

  @Test
  void authorityMayLetASuspectGoOnButOtherFailuresStay() {
    String number = funds.certified();
    funds.check(number, STANDING);
    assertThat(desk.open(number)).containsExactly("userTask_reviewLegalStanding");

    review(number, "CONTINUAR");
    assertThat(desk.open(number)).containsExactly("userTask_cureRequirements");
    funds.papers(number);
    cure(number);
    funds.check(number, STANDING);

    assertThat(desk.ends(number)).containsExactly("endEvent_eligibleWithAlerts");
    assertThat(findings(number))
        .containsExactly(
            "El Titular autorizó seguir pese a este señalamiento: Expediente FGR 221-2025.");
  }

  @Test
  void anotherStandingIsReviewedAnew() {
    String number = funds.certified();
    funds.check(number, STANDING);
    review(number, "CONTINUAR");
    cure(number);

    funds.check(
        number,
        Map.of("legalStanding", "CORTE_DE_CUENTAS", "standingDetail", "Sentencia CCR 12-2026."));

    assertThat(desk.open(number)).containsExactly("userTask_reviewLegalStanding");
    review(number, "NO_CONTINUAR");
    assertThat(desk.ends(number)).containsExactly("endEvent_standingRejected");
  }

  @Test
  @Demand("A-S44")
  void debtsOfAnyEarlierCaseCount() {
    String nit = "0614-051286-129-4";
    sql.sql(
            "insert into fund_ngo_standing (nit, kind, case_number, since)"
                + " values (?, 'REINTEGRO_IMPAGO', 'FON-2024-000003', date '2025-02-01'),"
                + " (?, 'LIQUIDACION_PENDIENTE', 'FON-2025-000001', date '2026-01-31')")
        .params(nit, nit)
        .update();
    String number =
        funds.noticed(Map.of("ngoNit", nit, "ngoName", "Asociación Jóvenes con Futuro"));
    certify(number, "CERTIFICAR", "200000.00");
    funds.papers(number);

    funds.check(number, Map.of());

    assertThat(desk.ends(number)).containsExactly("endEvent_notEligible");
    assertThat(findings(number))
        .containsExactly(
            "La ONG debe reintegros u objeciones firmes al Ministerio: FON-2024-000003.",
            "La ONG tiene 1 liquidación(es) pendiente(s): FON-2025-000001.");
  }

  @Test
  void boardMembersAreIdentified() {
    String number = funds.certified();

    assertThatThrownBy(() -> checkBoard(number, "00016297-5", "000162975"))
        .hasMessage("DUI repetido en Junta Directiva.");
    assertThatThrownBy(() -> checkBoard(number, "00016297-4"))
        .hasMessage("DUI inválido: revise el dígito verificador.");
    assertThatThrownBy(() -> checkBoard(number)).hasMessageContaining("Junta Directiva");
    assertThatThrownBy(
            () -> funds.check(number, Map.of("solvencyDgii", "2026-03-17", "registryNumber", "")))
        .hasMessageContaining("solvencia DGII no puede ser futura")
        .hasMessageContaining("número de inscripción");
  }

  @Test
  void whoCertifiedTheCreditMayNotCheckTheOrganisation() {
    String number = funds.certified();
    String task = desk.task(number, "userTask_checkNgo").getId();

    assertThatThrownBy(() -> tasks.setAssignee(task, "financial-1"))
        .hasMessageContaining("no puede realizar esta tarea: ya intervino como");
  }

  private void certify(String number, String decision, String available) {
    funds.act(
        "financial-1",
        number,
        "userTask_certifyCredit",
        "funds-certify-credit",
        Map.of("creditDecision", decision, "certifiedCredit", available));
  }

  private void increase(String number, String outcome) {
    funds.act(
        "financial-2",
        number,
        "userTask_registerCreditIncrease",
        "funds-register-credit-increase",
        Map.of("increaseOutcome", outcome));
  }

  private void review(String number, String decision) {
    funds.act(
        "authority-1",
        number,
        "userTask_reviewLegalStanding",
        "funds-review-legal-standing",
        Map.of("standingDecision", decision));
  }

  private void checkBoard(String number, String... duis) {
    List<Map<String, String>> board =
        List.of(duis).stream()
            .map(dui -> Map.of("dui", dui, "name", "Persona", "post", "Vocal"))
            .toList();
    funds.check(number, Map.of("directors", Spin.JSON(board)));
  }

  private void cure(String number) {
    List<Map<String, String>> rows = rows(number);
    rows.forEach(row -> row.put("answer", "Se adjunta el documento vigente."));
    submitCure(number, rows);
  }

  private void submitCure(String number, List<Map<String, String>> rows) {
    desk.complete("ngo-1", number, "userTask_cureRequirements", Map.of("answers", Spin.JSON(rows)));
  }

  private List<Map<String, String>> rows(String number) {
    SpinJsonNode json =
        (SpinJsonNode)
            tasks.getVariable(desk.task(number, "userTask_cureRequirements").getId(), "answers");
    List<Map<String, String>> rows =
        json.mapTo("java.util.List<java.util.Map<java.lang.String,java.lang.String>>");
    return rows.stream().<Map<String, String>>map(HashMap::new).toList();
  }

  private List<String> findings(String number) {
    return sql.sql(
            """
            select f.message from fund_eligibility_finding f
            where f.evaluation_id = (select max(e.id) from fund_eligibility_evaluation e
              join fund_ngo_check c on c.id = e.check_id where c.case_number = ?)
            order by f.id""")
        .param(number)
        .query(String.class)
        .list();
  }
}
