package org.expediente.processes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.expediente.testkit.Browser.keep;
import static org.expediente.testkit.StaffPages.barriers;
import static org.expediente.testkit.StaffPages.signedIn;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;
import org.expediente.procedures.funds.ledger.Purpose;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Browser;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The auditor's questions and the state of programmes, as programs and people get them. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsAuditPagesTest {
  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String QUESTIONS = "/api/funds/questions";
  private static final String PROGRAMMES = "/api/funds/programmes";

  @LocalServerPort int port;
  @Autowired ExecutionCase executions;
  @Autowired AgreementCase agreements;
  @Autowired Commitments commitments;
  @Autowired Movements movements;
  @Autowired AdvanceAccounts accounts;
  @Autowired TransactionTemplate transaction;
  @Autowired Desk desk;
  private String number;

  /** An advance of 30,000.00 is transferred, 12,000.00 of it accepted, 2,000.00 paid back. */
  @BeforeAll
  void spend() {
    today();
    number = executions.open();
    LocalDate paid = LocalDate.of(2027, 1, 11);
    BigDecimal sum = new BigDecimal("30000.00");
    desk.as(
        "treasury-1",
        () -> {
          transaction.executeWithoutResult(
              status -> {
                commitments.commit(
                    new Commitment(number, Purpose.ANTICIPO, 1, null, sum, "C-" + number));
                move(MovementKind.TRANSFERENCIA, 1L, sum, paid, "T-");
                accounts.open(number, 1, sum, paid, LocalDate.of(2027, 4, 30));
                accounts.filed(number, 1, LocalDate.of(2027, 2, 22), new BigDecimal("12000.00"));
                accounts.reviewed(number, 1, new BigDecimal("12000.00"), BigDecimal.ZERO);
                move(
                    MovementKind.REINTEGRO,
                    null,
                    new BigDecimal("2000.00"),
                    LocalDate.of(2027, 2, 26),
                    "R-");
              });
          return null;
        });
  }

  @BeforeEach
  void today() {
    agreements.at(LocalDate.of(2027, 3, 1));
  }

  @AfterAll
  void now() {
    ClockUtil.reset();
  }

  private void move(
      MovementKind kind, Long subject, BigDecimal amount, LocalDate on, String prefix) {
    movements.record(new Movement(number, kind, subject, null, amount, on, prefix + number, null));
  }

  private Answer get(String person, String path) {
    return Caller.basic(port, person, "demo").get(path);
  }

  @Test
  @Demand("A-S46")
  void everyQuestionRunsOnTheWholeHouse() {
    JsonNode list = get("audit-1", QUESTIONS).json();
    assertThat(list).hasSize(14);
    for (JsonNode question : list) {
      Answer answer = get("audit-1", QUESTIONS + "/" + question.path("id").asText());
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      assertThat(answer.json().path("columns")).isNotEmpty();
    }
    JsonNode dollar = get("audit-1", QUESTIONS + "/01-dollar?case=" + number).json();
    assertThat(dollar.path("total").asInt()).isEqualTo(1);
    assertThat(dollar.at("/rows/0").toString())
        .contains("POR JUSTIFICAR", "\"2027-01-11\"", "\"30000.00\"", "T-" + number);
    JsonNode control = get("audit-1", QUESTIONS + "/02-too-early?case=" + number).json();
    assertThat(control.path("passed").asBoolean()).isTrue();
    assertThat(get("audit-1", "/api/cases/" + number + "/timeline").body())
        .contains("Se consultó la pregunta de auditoría «¿A dónde fue cada dólar?»");
  }

  @Test
  @Asvs("8.2.1")
  void onlyAuditAsks() {
    for (String person : List.of("ngo-1", "legal-1", "authority-1", "program-manager-1")) {
      assertThat(get(person, QUESTIONS).status()).as(person).isEqualTo(403);
      assertThat(get(person, QUESTIONS + "/01-dollar").status()).as(person).isEqualTo(403);
      assertThat(get(person, QUESTIONS + "/01-dollar.csv").status()).as(person).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).get(QUESTIONS + "/01-dollar").status()).isEqualTo(401);
    assertThat(Caller.nobody(port).get(PROGRAMMES).status()).isEqualTo(401);
  }

  @Test
  void saysWhatIsWrongWithTheRequest() {
    assertThat(problem("/99-none", 404)).contains("Elíjala de la lista");
    assertThat(problem("/01-dollar?case=FON-1999-000001", 404)).isNotBlank();
    assertThat(problem("/01-dollar?from=ayer", 400)).contains("from");
    assertThat(problem("/01-dollar?from=2027-02-01&to=2027-01-01", 400)).contains("posterior");
    assertThat(problem("/01-dollar?size=501", 400)).contains("1 a 500");
    assertThat(problem("/01-dollar?size=0&page=-1", 400)).contains("página").contains("tamaño");
    assertThat(problem("/06-related-suppliers?from=2027-01-01", 400)).contains("no se filtra");
    assertThat(get("audit-1", PROGRAMMES + "?size=101").status()).isEqualTo(400);
  }

  private String problem(String path, int status) {
    Answer answer = get("audit-1", QUESTIONS + path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElseThrow()).contains("application/problem+json");
    return answer.json().path("detail").asText();
  }

  @Test
  void aWholeAnswerOpensInASpreadsheet() {
    Answer csv = get("audit-1", QUESTIONS + "/01-dollar.csv?case=" + number);
    assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition").orElseThrow()).contains("01-dollar.csv");
    assertThat(csv.body().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\uFEFFExpediente,Organización,Decreto");
    assertThat(csv.body()).contains(number, ",2027-01-11,30000.00");
  }

  @Test
  @Demand({"A-S06", "A-S15", "A-S35"})
  void tellsWhereAProgrammeStands() {
    for (String person : List.of("authority-1", "program-manager-1", "audit-1", "ngo-1")) {
      JsonNode one = get(person, PROGRAMMES + "?q=" + number).json().at("/items/0");
      assertThat(one.path("number").asText()).as(person).isEqualTo(number);
      assertThat(one.path("available").asText()).isEqualTo("95000.00");
      assertThat(one.path("accepted").asText()).isEqualTo("12000.00");
      assertThat(one.path("refunded").asText()).isEqualTo("2000.00");
      assertThat(one.path("toJustify").asText()).isEqualTo("16000.00");
      assertThat(one.at("/age/upTo60").asText()).as("49 days").isEqualTo("16000.00");
      assertThat(one.path("beneficiaries").asInt()).isEqualTo(10);
      assertThat(one.path("costPerBeneficiary").asText()).isEqualTo("1200.00");
    }
    for (String person : List.of("contract-manager-1", "contractor-1")) {
      assertThat(get(person, PROGRAMMES).json().path("total").asInt()).as(person).isZero();
    }
  }

  @Test
  void isPartOfTheDescription() {
    JsonNode paths = get("integration-1", "/v3/api-docs").json().path("paths");
    assertThat(paths.fieldNames())
        .toIterable()
        .contains(
            "/api/{procedure}/questions",
            "/api/{procedure}/questions/{id}",
            "/api/{procedure}/questions/{id}.csv",
            PROGRAMMES)
        .noneMatch(path -> path.startsWith("/funds/"));
  }

  @Test
  void anAuditorAsksOnThePage() {
    Page page = BROWSER.open(port, "/funds/preguntas");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Debe iniciar sesión");
    List<String> errors = signedIn(page, port, "cockpit", "audit-1", "/funds/preguntas");
    page.getByLabel("Pregunta", new Page.GetByLabelOptions().setExact(true))
        .selectOption("02-too-early");
    page.getByLabel("Expediente").fill(number);
    ask(page);
    assertThat(page.locator("#verdict")).containsText("Control cumplido");
    keep(page, "preguntas-control");
    page.getByLabel("Pregunta", new Page.GetByLabelOptions().setExact(true))
        .selectOption("01-dollar");
    ask(page);
    assertThat(page.locator("#table")).containsText("$30,000.00");
    assertThat(page.locator("#table")).containsText("11/01/2027");
    page.getByText("Ver la consulta (SQL)").click();
    assertThat(page.locator("#sql")).containsText("from fund_assignment a");
    assertThat(barriers(page)).isEmpty();
    page.setViewportSize(1440, 1300);
    keep(page, "preguntas");
    var file = page.waitForDownload(() -> page.getByText("Descargar CSV").click());
    assertThat(file.suggestedFilename()).isEqualTo("01-dollar.csv");
    assertThat(errors).isEmpty();
  }

  private static void ask(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Consultar")).click();
  }

  @Test
  void theManagerLooksAtProgrammes() {
    Page page = BROWSER.open(port, "/funds/programas");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Debe iniciar sesión");
    List<String> errors = signedIn(page, port, "tasklist", "program-manager-1", "/funds/programas");
    page.getByLabel("Buscar").fill(number);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buscar")).click();
    assertThat(page.locator("#count")).hasText("1 programa.");
    assertThat(page.locator("#money")).containsText("$95,000.00");
    assertThat(page.locator("#age")).containsText("$16,000.00");
    assertThat(page.locator("#results")).containsText("$1,200.00");
    Object drawn = page.evaluate("Object.keys(Chart.instances).length");
    assertThat(drawn).isEqualTo(2);
    assertThat(barriers(page)).isEmpty();
    page.setViewportSize(1440, 1500);
    keep(page, "programas");
    assertThat(errors).isEmpty();
  }
}
