package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.casefile.CaseFiles;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.RestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the notice to the sealed case; every figure agrees with every other to the cent. */
@ExpedienteTest
class FundsWholeLifeTest {
  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired CaseFiles cases;
  @Autowired JdbcClient sql;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired Balances balances;
  @Autowired UnduePayments undue;
  @Autowired IssuedText text;

  @Test
  @Demand({"A-S01", "A-S15", "A-S21", "A-S23", "A-S24", "A-S33", "A-S35", "A-S42", "A-S43"})
  void fromTheNoticeToTheSealedCase() throws IOException {
    FundsWholeCase first =
        new FundsWholeCase(
            port, desk, cases, sql, "906", Map.of("plan-schedule.csv", FundsWholeLife.SCHEDULE));
    try {
      String number = first.sign();
      new FundsWholeLife(port, number, runtime, management).play(active(number));
      books(number);
      documents(number);
      caseFile(number);
    } finally {
      first.forgetElsewhere();
    }
  }

  private Set<String> active(String number) {
    return new HashSet<>(
        sql.sql(
                "select internal_id from fund_beneficiary where case_number = ? and state ="
                    + " 'ACTIVO' and id_type in ('DUI', 'NIE')")
            .param(number)
            .query(String.class)
            .list());
  }

  private void books(String number) {
    Balance balance = balances.of(number);
    assertThat(balance.transferred()).isEqualByComparingTo("141848.00");
    // 60 persons up to May, 59 from June on, and two sets of 30 tools
    assertThat(balance.paidDirectly()).isEqualByComparingTo(paid());
    assertThat(balance.committed()).isZero();
    assertThat(undue.total(number)).isEqualByComparingTo("145.75");
    assertThat(balance.refunded()).isEqualByComparingTo("655.76");
    assertThat(balance.assigned())
        .isEqualByComparingTo(
            balance.transferred().add(balance.paidDirectly()).add(balance.available()));
    Map<String, Object> calculation =
        sql.sql("select * from fund_calculation where case_number = ? order by id desc")
            .param(number)
            .query()
            .listOfRows()
            .get(0);
    assertThat(calculation)
        .containsEntry("REPORTED", new BigDecimal("141847.99"))
        .containsEntry("OBJECTED", new BigDecimal("510.00"))
        .containsEntry("ACCEPTED", new BigDecimal("141337.99"))
        .containsEntry("REFUND_DUE", new BigDecimal("0.01"))
        .containsEntry("DIRECT_PAYMENTS", paid())
        .containsEntry("REMAINDER", balance.available());
  }

  /** What is printed is what the books say, in every document that states it. */
  private void documents(String number) {
    String paid = Words.money(paid());
    assertThat(text.of(number, "liquidation-minutes"))
        .contains("$250,000.00", "$141,848.00", paid, "$141,847.99", "$510.00", "$141,337.99")
        .contains("$0.01", "$145.75");
    assertThat(text.of(number, "assembly-report"))
        .contains("$250,000.00", "$141,848.00", paid, "$141,337.99", "$510.00")
        .contains("Decreto Legislativo 906 de 2026", "Fundación Caminos de Paz")
        .doesNotContain("Sin medición", "no tienen una liquidación aprobada");
    assertThat(text.of(number, "objection-list")).contains("$1,020.00");
    assertThat(text.of(number, "objection-resolution")).contains("$1,020.00", "$510.00");
    assertThat(text.of(number, "sealed-index")).contains("Acta de liquidación");
  }

  private static BigDecimal paid() {
    return new BigDecimal("35.00")
        .multiply(BigDecimal.valueOf(5 * 60 + 7 * 59))
        .add(new BigDecimal("145.75").multiply(BigDecimal.valueOf(60)));
  }

  private void caseFile(String number) {
    RestPerson audit = new RestPerson(port, "audit-1");
    JsonNode file = audit.get("/api/cases/" + number).json();
    assertThat(file.path("state").asText()).isEqualTo("LIQUIDADO_CON_REINTEGRO_PAGADO");
    assertThat(desk.open(number)).isEmpty();
    assertThat(desk.ends(number)).contains("endEvent_refunded");
    assertThat(audit.get("/api/journal/verification").json().path("valid").asBoolean()).isTrue();
    assertThat(audit.get("/api/cases/" + number + "/dossier").status()).isEqualTo(200);
    questions(audit, number);
  }

  /** The auditor's questions of A.8, each in one call. */
  private static void questions(RestPerson audit, String number) {
    Map<String, String> answers = new HashMap<>();
    for (JsonNode question : audit.get("/api/funds/questions").json()) {
      String id = question.path("id").asText();
      var answer = audit.get("/api/funds/questions/" + id + "?case=" + number);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      answers.put(id.substring(0, 2), answer.body());
    }
    assertThat(answers).hasSize(14);
    assertThat(answers.get("01")).contains("authority-1", "TR-" + number + "-1", "PD-" + number);
    assertThat(answers.get("02")).contains("\"passed\":true");
    assertThat(answers.get("03")).contains("Autorizar anticipo", "Conciliar el expediente");
    assertThat(answers.get("05")).contains("Cobrado después de la baja", "145.75");
    assertThat(answers.get("09")).contains("BAJA de B-001");
    assertThat(answers.get("12")).contains("AL-2028-0007");
    assertThat(answers.get("14")).contains("Posible fraccionamiento");
  }
}
