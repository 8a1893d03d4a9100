package org.expediente.web.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ministry's twenty cases over HTTP, and what a program that asks wrongly is told. */
@ExpedienteTest
class LateDeliveryFineControllerTest {
  private static final String PATH = "/api/calculations/late-delivery-fine";

  @LocalServerPort private int port;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/vectors/casos-multa.csv", numLinesToSkip = 1)
  @Demand("B-S10")
  void answersTheTwentyCasesToTheCent(
      String id,
      String description,
      String base,
      String value,
      String days,
      String floor,
      String percentage,
      BigDecimal gross,
      String payable,
      BigDecimal cap,
      boolean reachesCap,
      String flag) {
    JsonNode fine = ask(body(base, value, days, floor)).json();
    assertThat(fine.path("percentage").asText()).isEqualTo(percentage);
    assertThat(new BigDecimal(fine.path("gross").asText())).isEqualByComparingTo(gross);
    assertThat(fine.path("gross").asText()).matches("\\d+\\.\\d{2,}");
    assertThat(fine.path("payable").asText()).isEqualTo(payable);
    assertThat(new BigDecimal(fine.path("cap").asText())).isEqualByComparingTo(cap);
    assertThat(fine.path("cap").asText()).matches("\\d+\\.\\d{2,}");
    assertThat(fine.path("reachesCap").asBoolean()).isEqualTo(reachesCap);
    assertThat(fine.path("flag").asText()).isEqualTo(flag);
  }

  @Test
  void writesExactAmountsWithoutIdleZeros() {
    JsonNode part = ask(body("12340.50", "84750.00", "47", "365.00")).json();
    assertThat(part.path("gross").asText()).isEqualTo("632.450625");
    assertThat(part.path("cap").asText()).isEqualTo("10170.00");
    JsonNode whole =
        ask("{\"base\":100000,\"contractValue\":100000.01,\"daysLate\":10," + "\"floor\":\"365\"}")
            .json();
    assertThat(whole.path("gross").asText()).isEqualTo("1000.00");
    assertThat(whole.path("cap").asText()).isEqualTo("12000.0012");
    assertThat(whole.path("percentage").asText()).isEqualTo("1.00000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1|100|5|0|base|Escriba en «base» un monto",
        "1e5|100|5|0|base|Escriba en «base» un monto",
        "100.01|100|5|0|base|La base de «base» no puede superar el valor del contrato.",
        "0|0|5|0|contractValue|El valor del contrato de «contractValue» debe ser mayor que cero.",
        "100|x|5|0|contractValue|Escriba en «contractValue» un monto",
        "100|100|-1|0|daysLate|Escriba en «daysLate» los días calendario de atraso: un número entero",
        "100|100|3661|0|daysLate|Escriba en «daysLate»",
        "100|100|1.5|0|daysLate|Escriba en «daysLate»",
        "100|100|1e2|0|daysLate|Escriba en «daysLate»",
        "100|100|5|0.001|floor|Escriba en «floor» un monto"
      })
  void explainsWhatIsWrong(
      String base, String value, String days, String floor, String field, String sentence) {
    Answer answer = ask(body(base, value, days, floor));
    assertThat(answer.status()).isEqualTo(400);
    JsonNode fields = answer.json().path("errors");
    assertThat(fields).as(answer.body()).hasSize(1);
    assertThat(fields.get(0).path("field").asText()).isEqualTo(field);
    assertThat(fields.get(0).path("message").asText()).startsWith(sentence);
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    assertThat(ask("{}").json().path("errors").findValuesAsText("field"))
        .containsExactly("base", "contractValue", "daysLate", "floor");
  }

  @Test
  void isForThoseWhoLogIn() {
    assertThat(Caller.nobody(port).post(PATH, body("1", "1", "1", "1")).status()).isEqualTo(401);
  }

  @Test
  void isDescribedForOtherPrograms() {
    JsonNode operation =
        Caller.basic(port, "integration-1", "demo")
            .get("/v3/api-docs")
            .json()
            .path("paths")
            .path(PATH)
            .path("post");
    assertThat(operation.path("summary").asText()).contains("late delivery");
  }

  private Answer ask(String json) {
    return Caller.basic(port, "integration-1", "demo").post(PATH, json);
  }

  private static String body(String base, String value, String days, String floor) {
    return "{\"base\":\"%s\",\"contractValue\":\"%s\",\"daysLate\":\"%s\",\"floor\":\"%s\"}"
        .formatted(base, value, days, floor);
  }
}
