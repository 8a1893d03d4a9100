package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.documents.SampleFiles;
import org.expediente.procedures.funds.beneficiary.RollFixture;
import org.expediente.testkit.Desk;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.RestPerson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One assignment from the formal notice to the published agreement, worked by the people of the
 * ministry and of the organisation through REST: 25 budget lines, 12 suppliers, 400 beneficiaries.
 */
final class FundsWholeCase {
  private static final String NGO = "Fundación Caminos de Paz";
  private static final String NIT = "0614-050707-104-8";

  private final int port;
  private final Desk desk;
  private final CaseFiles cases;
  private final JdbcClient sql;
  private final String decree;
  private final Map<String, String> otherTables;
  private String number;
  private String other;

  FundsWholeCase(int port, Desk desk, CaseFiles cases, JdbcClient sql) {
    this(port, desk, cases, sql, "905", Map.of());
  }

  /**
   * @param decree its number: each case has its own
   * @param otherTables what the organisation hands in instead of the usual, by file name
   */
  FundsWholeCase(
      int port,
      Desk desk,
      CaseFiles cases,
      JdbcClient sql,
      String decree,
      Map<String, String> otherTables) {
    this.decree = decree;
    this.otherTables = otherTables;
    this.port = port;
    this.desk = desk;
    this.cases = cases;
    this.sql = sql;
  }

  void play() throws IOException {
    sign();
    outcome();
  }

  /** Up to the agreement that both sides signed; gives the case number. */
  String sign() throws IOException {
    today("2026-12-14T09:00");
    register();
    eligibility();
    team();
    plan();
    suppliersAndBeneficiaries();
    agreement();
    return number;
  }

  private void register() throws IOException {
    RestPerson cabinet = person("cabinet-1");
    var started =
        cabinet.start(
            "public-funds",
            Map.of(
                "decree", "Decreto Legislativo %s de 2026".formatted(decree),
                "gazetteDate", "2026-12-01",
                "budgetLine", "2400-1-0102-21-1-56304",
                "amount", "250000.00",
                "ngoNit", NIT,
                "ngoName", NGO,
                "legalPurpose",
                    "Prevención de la violencia con jóvenes de zonas de mayor riesgo."));
    assertThat(started.status()).as(started.body()).isEqualTo(200);
    var found = cabinet.get("/api/cases?procedure=funds&q=" + decree + "&size=1");
    number = found.json().path("items").path(0).path("number").asText();
    assertThat(number).as(started.body() + found.body()).matches("FON-2026-\\d{6}");

    var early = cabinet.complete(cabinet.task(number, "userTask_attachNotice"), notice());
    assertThat(early.status()).isEqualTo(400);
    assertThat(early.body()).contains("Falta en el expediente").contains("Notificación");

    cabinet.hand(number, "assignment-notice", "oficio.pdf", SampleFiles.pdf("Oficio AL-112"));
    cabinet.done(number, "userTask_attachNotice", notice());
  }

  private static Map<String, ?> notice() {
    return Map.of("letter", "Oficio AL-112-2026", "receivedOn", "2026-12-11");
  }

  private void eligibility() {
    RestPerson financial = person("financial-2");
    Map<String, String> tooLittle = credit("249999.99");
    var refused = financial.complete(financial.task(number, "userTask_certifyCredit"), tooLittle);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("supera la disponibilidad certificada");
    financial.done(number, "userTask_certifyCredit", credit("300000.00"));

    RestPerson ngo = person("ngo-1");
    for (String paper :
        List.of(
            "no-link-declaration",
            "solvency-dgii",
            "solvency-isss",
            "solvency-afp",
            "solvency-municipal")) {
      ngo.hand(number, paper, paper + ".pdf", SampleFiles.pdf(paper));
    }
    person("legal-2")
        .done(
            number,
            "userTask_checkNgo",
            "funds-check-ngo",
            Map.of(
                "solvencyDgii", "2026-12-02",
                "solvencyIsss", "2026-12-02",
                "solvencyAfp", "2026-12-02",
                "solvencyMunicipal", "2026-12-02"));
  }

  private static Map<String, String> credit(String available) {
    return Map.of(
        "creditDecision", "CERTIFICAR",
        "certifiedCredit", available,
        "budgetReference", "SAFI 2026-0345");
  }

  private void team() {
    person("authority-1")
        .done(
            number,
            "userTask_appointTeam",
            "funds-appoint-team",
            Map.of("effectiveFrom", "2026-12-14"));
    for (String member :
        List.of(
            "oversight-1", "financial-1", "legal-1", "program-manager-1", "program-manager-2")) {
      RestPerson person = person(member);
      JsonNode own = null;
      for (JsonNode task : person.tasks(number, "userTask_acceptAppointment")) {
        own = task.path("assignee").asText().equals(member) ? task : own;
      }
      assertThat(
              person
                  .complete(own, Map.of("conflict", "NO", "answer", "ACEPTA", "sworn", true))
                  .status())
          .isEqualTo(204);
    }
    person("oversight-1")
        .done(number, "userTask_holdMeeting", "funds-hold-meeting", Map.of("heldOn", "2026-12-14"));
  }

  private void plan() throws IOException {
    RestPerson ngo = person("ngo-1");
    JsonNode filing = ngo.task(number, "userTask_filePlan");
    // 15 business days from Monday 14 December, over the vacation of 24 December to 2 January
    assertThat(filing.path("due").asText()).startsWith("2027-01-13T23:59:59");
    for (String table :
        List.of("plan-budget", "plan-activities", "plan-results", "plan-schedule")) {
      ngo.hand(number, table, table + ".csv", fixture(table + ".csv"));
    }
    ngo.done(number, "userTask_filePlan", "funds-file-plan", Map.of());
    opinion("oversight");
    opinion("financial");
    opinion("legal");
    RestPerson authority = person("authority-1");
    JsonNode resolve = authority.task(number, "userTask_resolvePlan");
    authority.done(
        number,
        "userTask_resolvePlan",
        Map.of(
            "reviewedSeal", authority.prepared(resolve, "reviewedSeal"),
            "resolution", "APROBAR",
            "motive", "Los tres dictámenes son favorables y el plan cumple el destino fijado."));
  }

  private void opinion(String area) {
    RestPerson author = person(area + "-1");
    String key =
        "userTask_give" + Character.toUpperCase(area.charAt(0)) + area.substring(1) + "Opinion";
    JsonNode task = author.task(number, key);
    JsonNode checks = author.prepared(task, "checks");
    checks.forEach(row -> ((ObjectNode) row).put("verdict", "SI").put("comment", "Revisado."));
    author.done(
        number,
        key,
        Map.of(
            "reviewedSeal",
            author.prepared(task, "reviewedSeal"),
            "checks",
            checks,
            "opinionResult",
            "FAVORABLE",
            "conclusion",
            "El plan justifica su fin de prevención y cada gasto es verificable."));
  }

  private void suppliersAndBeneficiaries() throws IOException {
    RestPerson ngo = person("ngo-1");
    ngo.hand(number, "ngo-members", "nomina.csv", fixture("ngo-members.csv"));
    ngo.hand(number, "suppliers", "proveedores.csv", fixture("suppliers.csv"));
    ngo.done(number, "userTask_registerSuppliers", Map.of("complete", true, "sworn", true));
    RestPerson reviewer = person("financial-1");
    JsonNode reviews = reviewer.tasks(number, "userTask_validateSupplier");
    assertThat(reviews).hasSize(12);
    for (JsonNode review : reviews) {
      String result = reviewer.prepared(review, "supplierResult").asText();
      String decision = result.equals("ALERTA") ? "VALIDADO" : result;
      assertThat(
              reviewer
                  .complete(
                      review,
                      Map.of("decision", decision, "reason", "Se comprobó con los documentos."))
                  .body())
          .isEmpty();
    }
    JsonNode support = ngo.task(number, "userTask_supportSuppliers");
    JsonNode observed = ngo.prepared(support, "support");
    observed.forEach(row -> ((ObjectNode) row).put("action", "DEJAR"));
    ngo.done(number, "userTask_supportSuppliers", Map.of("support", observed));
    reviewer.done(
        number, "userTask_closeSupplierValidation", "funds-close-supplier-validation", Map.of());

    elsewhere();
    ngo.hand(number, "beneficiaries", "padron.csv", fixture("beneficiaries.csv"));
    ngo.done(number, "userTask_registerBeneficiaries", Map.of("complete", true, "sworn", true));
    desk.run(number, "businessRuleTask_checkBeneficiaries");
    RestPerson oversight = person("oversight-1");
    JsonNode roll = oversight.task(number, "userTask_validateBeneficiaries");
    JsonNode doubtful = oversight.prepared(roll, "observed");
    doubtful.forEach(
        row ->
            ((ObjectNode) row)
                .put("decision", "OBSERVADO")
                .put("reason", "Queda observado hasta que la organización lo aclare."));
    oversight.done(
        number,
        "userTask_validateBeneficiaries",
        "funds-validate-beneficiaries",
        Map.of("observed", doubtful));
  }

  /** B-090 takes part in another programme of those months. */
  private void elsewhere() {
    other =
        cases
            .open(
                new NewCase(
                    "FON", "funds", "public-funds", "Otro programa", "otro-programa-" + decree))
            .number();
    sql.sql(
            "insert into fund_beneficiary_register (case_number, state, program_start,"
                + " program_end) values (?, 'CLOSED', date '2027-01-01', date"
                + " '2027-12-31')")
        .param(other)
        .update();
    sql.sql(
            "insert into fund_beneficiary (case_number, row_position, internal_id, id_type,"
                + " id_number, first_names, last_names, name_key, born_on, sex, department,"
                + " municipality, joined_on, consent, state) values (?, 1, 'X-1', 'DUI',"
                + " ?, 'Otra', 'Persona', 'OTRA PERSONA', date '2004-01-01', 'F', 'San Salvador',"
                + " 'Soyapango', date '2027-01-01', true, 'ACTIVO')")
        .params(other, RollFixture.ELSEWHERE)
        .update();
  }

  /** Leaves nothing behind that another test would take for a person's second programme. */
  void forgetElsewhere() {
    RollFixture.forget(sql);
  }

  private void agreement() {
    RestPerson legal = person("legal-1");
    Map<String, Object> draft = new HashMap<>(FormExamples.of("funds-draft-agreement"));
    draft.putAll(
        Map.of(
            "amount", "250000.00",
            "advances", "141848.00",
            "directPayments", "108151.99"));
    var refused = legal.complete(legal.task(number, "userTask_draftAgreement"), draft);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("no cuadra");
    draft.put("directPayments", "108152.00");
    legal.done(number, "userTask_draftAgreement", draft);

    RestPerson ngo = person("ngo-1");
    ngo.hand(number, "bank-certificate", "constancia.pdf", SampleFiles.pdf("Constancia"));
    legal.done(number, "userTask_checkStanding", "funds-check-standing", Map.of());
    person("financial-1")
        .done(
            number,
            "userTask_checkBankAccount",
            "funds-check-bank-account",
            Map.of("holderName", NGO, "holderNit", NIT));
    ngo.hand(number, "agreement-signed-ngo", "convenio-ong.pdf", SampleFiles.pdf("Convenio"));
    ngo.done(number, "userTask_signAgreementNgo", Map.of("signedOn", "2026-12-14", "sworn", true));
    RestPerson authority = person("authority-1");
    authority.hand(number, "agreement-signed", "convenio.pdf", SampleFiles.pdf("Convenio firmado"));
    authority.done(
        number,
        "userTask_signAgreementAuthority",
        Map.of("agreementNumber", "MJSP-CONV-%s-2026".formatted(decree), "signedOn", "2026-12-14"));
    desk.run(number, "serviceTask_publishAgreement");
  }

  private void outcome() {
    RestPerson audit = person("audit-1");
    JsonNode file = audit.get("/api/cases/" + number).json();
    assertThat(file.path("state").asText()).isEqualTo("EN_EJECUCION");
    assertThat(desk.open(number))
        .containsExactly(
            "userTask_proposeRollChange",
            "userTask_registerInvoice",
            "userTask_requestAmendment",
            "userTask_visitField");

    Map<String, Integer> kinds = new TreeMap<>();
    for (JsonNode entry : audit.get("/api/journal?case=" + number + "&after=0&size=1000").json()) {
      kinds.merge(entry.path("kind").asText(), 1, Integer::sum);
    }
    assertThat(kinds)
        .containsEntry("case.opened", 1)
        .containsEntry("case.submitted", 1)
        .containsEntry("task.submitted", 37)
        .containsEntry("document.added", 16)
        .containsEntry("document.issued", 16)
        .containsEntry("funds.plan.approved", 1)
        .containsEntry("funds.supplierChecked", 12)
        .containsEntry("funds.agreementPublished", 1)
        .containsEntry("refused", 3);
    assertThat(audit.get("/api/journal/verification").json().path("valid").asBoolean()).isTrue();
    assertThat(counts("fund_supplier"))
        .isEqualTo(Map.of("VALIDADO", 9L, "OBSERVADO", 1L, "RECHAZADO", 2L));
    assertThat(counts("fund_beneficiary"))
        .isEqualTo(Map.of("ACTIVO", 390L, "OBSERVADO", 8L, "RECHAZADO", 2L));
    assertThat(issued(audit))
        .containsExactlyInAnyOrder(
            "availability-certificate",
            "designation-agreement",
            "conflict-declaration",
            "conflict-declaration",
            "conflict-declaration",
            "conflict-declaration",
            "conflict-declaration",
            "technical-meeting-minutes",
            "work-plan",
            "opinion-oversight",
            "opinion-financial",
            "opinion-legal",
            "plan-resolution",
            "supplier-validation-minutes",
            "beneficiary-validation-minutes",
            "agreement");
    assertThat(
            sql.sql("select * from fund_publication where case_number = ?")
                .param(number)
                .query()
                .singleRow())
        .containsEntry("ASSIGNED", new BigDecimal("250000.00"))
        .containsEntry("ADVANCES", new BigDecimal("141848.00"))
        .containsEntry("DIRECT_PAYMENTS", new BigDecimal("108152.00"))
        .containsEntry("SUPPLIERS", 9)
        .containsEntry("BENEFICIARIES", 390);
    assertThat(person("ngo-2").get("/api/cases/" + number).status()).isEqualTo(404);
  }

  private Map<String, Long> counts(String table) {
    Map<String, Long> counts = new TreeMap<>();
    sql.sql("select state, count(*) from " + table + " where case_number = ? group by state")
        .param(number)
        .query(
            row -> {
              counts.put(row.getString(1), row.getLong(2));
            });
    return counts;
  }

  private List<String> issued(RestPerson reader) {
    List<String> types = new ArrayList<>();
    for (JsonNode document : reader.get("/api/cases/" + number + "/documents").json()) {
      if (!document.path("number").isNull()) {
        types.add(document.path("type").asText());
      }
    }
    return types;
  }

  private RestPerson person(String id) {
    return new RestPerson(port, id);
  }

  private byte[] fixture(String name) throws IOException {
    String other = otherTables.get(name);
    return other != null
        ? other.getBytes(StandardCharsets.UTF_8)
        : new ClassPathResource("funds/" + name).getContentAsByteArray();
  }

  private static void today(String localTime) {
    ClockUtil.setCurrentTime(
        Date.from(
            LocalDateTime.parse(localTime).atZone(ZoneId.of("America/El_Salvador")).toInstant()));
  }
}
