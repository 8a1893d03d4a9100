package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Key figures over all contracts, as programs get them. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIndicatorsTest {
  private static final String INDICATORS = "/api/contracts/indicators";
  private static final String MAY = "?from=2022-05-01&to=2022-05-31";

  @LocalServerPort int port;
  @Autowired ContractCase cases;
  @Autowired AuditedContract audited;

  @BeforeEach
  void today() {
    cases.at("2022-10-03");
  }

  @AfterAll
  void now() {
    ClockUtil.reset();
  }

  private Answer get(String person, String path) {
    return Caller.basic(port, person, "demo").get(path);
  }

  private JsonNode figure(String id, String period) {
    JsonNode all = get("authority-1", INDICATORS + period).json().path("figures");
    for (JsonNode one : all) {
      if (one.path("id").asText().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(id + " is not in " + all);
  }

  private List<String> behind(String id, String period) {
    return get("authority-1", INDICATORS + "/" + id + period)
        .json()
        .path("items")
        .findValuesAsText("contractCase");
  }

  @Test
  @Demand({"B-S16", "B-S17", "B-S32"})
  void addsUpWhatHappenedInAllContracts() {
    List<JsonNode> before =
        List.of(
            figure("reports-on-time", ""),
            figure("without-corrective", ""),
            figure("fines-collected", ""),
            figure("fines-firm", ""),
            figure("guarantees-expired", ""));
    String number = audited.open();
    JsonNode reports = figure("reports-on-time", "");
    assertThat(reports.path("count").asInt()).isEqualTo(before.get(0).path("count").asInt() + 1);
    assertThat(reports.path("of").asInt()).isEqualTo(before.get(0).path("of").asInt() + 2);
    assertThat(reports.path("percent").asText()).matches("\\d{1,3}\\.\\d");
    assertThat(figure("without-corrective", "").path("count").asInt())
        .isEqualTo(before.get(1).path("count").asInt() + 3);
    assertThat(amount(figure("fines-collected", "")))
        .as("paid outside of the books of payments")
        .isEqualTo(amount(before.get(2)));
    assertThat(amount(figure("fines-firm", "")))
        .isEqualTo(amount(before.get(3)).add(new BigDecimal("365.00")));
    JsonNode expired = figure("guarantees-expired", "");
    assertThat(expired.path("count").asInt()).isEqualTo(before.get(4).path("count").asInt() + 2);
    assertThat(expired.path("failed").asBoolean()).isTrue();
    assertThat(behind("guarantees-expired", "?size=100&from=2022-10-02&to=2022-10-02"))
        .contains(number);
    assertThat(behind("reports-on-time", "?size=100&from=2022-06-10&to=2022-06-10"))
        .contains(number);
    JsonNode running =
        get("authority-1", INDICATORS + "/contracts?size=1&state=EN_EJECUCION").json();
    JsonNode all = get("authority-1", INDICATORS + "/contracts?size=1").json();
    assertThat(running.path("total").asInt()).isPositive();
    assertThat(all.path("total").asInt()).isGreaterThanOrEqualTo(running.path("total").asInt());
    assertThat(behind("fines-firm", "?size=1&page=1000")).isEmpty();
  }

  private static BigDecimal amount(JsonNode figure) {
    return new BigDecimal(figure.path("amount").asText());
  }

  /** The report of 20 May came three business days after the fact of 17 May. */
  @Test
  void measuresBusinessDaysFromTheFactToTheReport() {
    String number = audited.open();
    assertThat(figure("days-to-report", MAY).path("median").asText()).matches("\\d+(\\.5)?");
    JsonNode rows =
        get("authority-1", INDICATORS + "/days-to-report" + MAY + "&size=100").json().path("items");
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.path("contractCase").asText()).isEqualTo(number);
              assertThat(row.path("businessDays").asInt()).isEqualTo(3);
            });
  }

  @Test
  void dividesByNothingWhereNothingHappened() {
    String never = "?from=1901-01-01&to=1901-12-31";
    JsonNode share = figure("reports-on-time", never);
    assertThat(share.path("of").asInt()).isZero();
    assertThat(share.path("percent").isNull()).isTrue();
    assertThat(figure("days-to-report", never).path("median").isNull()).isTrue();
    assertThat(figure("fines-computed", never).path("amount").asText()).isEqualTo("0.00");
    assertThat(figure("guarantees-expired", never).path("failed").asBoolean()).isFalse();
    JsonNode states = get("authority-1", INDICATORS + never).json().path("states");
    assertThat(states.findValuesAsText("state"))
        .containsExactly("REGISTRADO", "EN_EJECUCION", "EXTINGUIDO", "TERMINADO");
  }

  @Test
  @Asvs("8.2.1")
  void onlyThoseWhoAnswerForAllContractsSeeFigures() {
    for (String person :
        List.of("authority-1", "cabinet-1", "audit-1", "procurement-1", "legal-1", "planning-1")) {
      assertThat(get(person, INDICATORS).status()).as(person).isEqualTo(200);
    }
    for (String person :
        List.of("contractor-1", "contract-manager-1", "requesting-unit-1", "treasury-1", "ngo-1")) {
      assertThat(get(person, INDICATORS).status()).as(person).isEqualTo(403);
      assertThat(get(person, INDICATORS + "/contracts").json().path("detail").asText())
          .as(person)
          .startsWith("Solo el Titular, el Despacho, Auditoría Interna");
    }
    assertThat(Caller.nobody(port).get(INDICATORS).status()).isEqualTo(401);
  }

  @Test
  void saysWhatIsWrongWithTheRequest() {
    assertThat(problem("/none", 404)).contains("Elíjalo de la lista");
    assertThat(problem("?from=ayer", 400)).contains("from");
    assertThat(problem("?from=2022-02-01&to=2022-01-01", 400)).contains("posterior");
    assertThat(problem("?from=1899-12-31", 400)).contains("1900 al 2999");
    assertThat(problem("/contracts?size=101", 400)).contains("1 a 100");
    assertThat(problem("/contracts?page=-1&size=0", 400)).contains("página").contains("tamaño");
    assertThat(problem("/contracts?state=PERDIDO", 400)).contains("state");
  }

  private String problem(String path, int status) {
    Answer answer = get("audit-1", INDICATORS + path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElseThrow()).contains("application/problem+json");
    return answer.json().path("detail").asText();
  }

  @Test
  void isPartOfTheDescription() {
    assertThat(get("integration-1", "/v3/api-docs").json().path("paths").fieldNames())
        .toIterable()
        .contains(INDICATORS, INDICATORS + "/{id}");
  }
}
